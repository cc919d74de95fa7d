import { dataUri } from './data-uri.ts'

/**
 * Puts the stylesheets that the page links on other hosts (Slidev's Google Fonts) into it, with the fonts that they name,
 * so that it can be printed without a network. Takes those out that could not be had, and returns their addresses.
 */
export async function embedExternalStyles(): Promise<string[]> {
  const missing: string[] = []
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    if (new URL(link.href).origin === location.origin)
      continue
    try {
      let css = await (await fetched(link.href)).text()
      for (const [whole, address] of css.matchAll(/url\(["']?([^"')]+)["']?\)/g)) {
        const content = await (await fetched(new URL(address!, link.href).href)).blob()
        css = css.replaceAll(whole, `url(${await dataUri(content)})`)
      }
      const style = document.createElement('style')
      style.textContent = css
      link.replaceWith(style)
    }
    catch {
      missing.push(link.href)
      link.remove()
    }
  }
  return missing
}

async function fetched(address: string): Promise<Response> {
  const answer = await fetch(address)
  if (!answer.ok)
    throw new Error(`${address}: status ${answer.status}`)
  return answer
}
