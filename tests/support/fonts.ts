import type { Page } from 'playwright-chromium'

/** The elements that the browser drew in a font that the page does not bring along: the text's beginning and the font. */
export async function foreignFonts(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector })
  const found = new Set<string>()
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
    const foreign = fonts.filter(({ isCustomFont }) => !isCustomFont)
    if (foreign.length > 0) {
      const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId })
      found.add(`${foreign.map(({ familyName }) => familyName).join(', ')}: ${outerHTML.slice(0, 80)}`)
    }
  }
  await session.detach()
  return [...found]
}
