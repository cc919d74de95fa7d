import { replaceUrls } from '../css-urls.ts'
import { fetchData } from './data-uri.ts'

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
      const answer = await fetch(link.href)
      if (!answer.ok)
        throw new Error(`status ${answer.status}`)
      const style = document.createElement('style')
      style.textContent = await replaceUrls(await answer.text(), address => fetchData(new URL(address, link.href).href))
      link.replaceWith(style)
    }
    catch {
      missing.push(link.href)
      link.remove()
    }
  }
  return missing
}
