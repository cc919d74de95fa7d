import type { Page } from 'playwright-chromium'

/** The elements that the browser drew in a font that the page does not bring along: the text's beginning and the font. */
export async function foreignFonts(page: Page, selector: string): Promise<string[]> {
  // Asking takes a millisecond an element, and a page has thousands of shapes: only what holds text is asked about.
  await page.locator(selector).evaluateAll(elements => elements
    .filter(({ childNodes }) => [...childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()))
    .forEach(element => element.setAttribute('data-has-text', '')))
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: `:is(${selector})[data-has-text]` })
  if (nodeIds.length === 0)
    throw new Error(`Nothing at ${selector} holds text`)
  const found = new Set<string>()
  await Promise.all(nodeIds.map(async (nodeId) => {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
    const foreign = fonts.filter(({ isCustomFont }) => !isCustomFont)
    if (foreign.length > 0) {
      const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId })
      found.add(`${foreign.map(({ familyName }) => familyName).join(', ')}: ${outerHTML.slice(0, 80)}`)
    }
  }))
  await session.detach()
  return [...found]
}
