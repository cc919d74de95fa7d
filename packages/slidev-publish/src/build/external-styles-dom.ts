/** Runs in the browser, on Slidev's print view. Stands alone: it is sent to the page as text. */

/**
 * Puts the stylesheets that the page links on other hosts (Slidev's Google Fonts) into it, with the fonts that they name,
 * so that it can be printed without a network. Takes those out that could not be had, and returns their addresses.
 */
export async function embedExternalStyles(): Promise<string[]> {
  const missing: string[] = []
  const fetched = async (address: string) => {
    const answer = await fetch(address)
    if (!answer.ok)
      throw new Error(`${address}: status ${answer.status}`)
    return answer
  }
  const dataUri = (content: Blob) => new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(content)
  })
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
