import type { Locator, Page } from 'playwright-chromium'
import { expect, it } from 'vitest'
import { deck, slideReady, useBrowser } from '../support/deck.ts'

const { visit } = useBrowser()
const last = deck.slides.length

/** A note as it reads: without click marks, and spaces made one. */
const spoken = (text: string) => text.replace(/\[click(?::\d+)?\]/g, ' ').replace(/\s+/g, ' ').trim()

function noteOf(page: Page): Promise<string> {
  return page.locator('.slidev-presenter .grid-section.note .slidev-note').innerText()
}

/** What a slide has yet to reveal. */
function hidden(page: Page, no: number): Locator {
  return page.locator(`#slideshow .slidev-page-${no} .slidev-vclick-hidden`)
}

it('the presenter view shows each slide, its note and the next slide', async () => {
  const { page, faults } = await visit({ path: 'presenter/1' })
  for (const { no, note } of deck.slides) {
    await slideReady(page, no)
    expect(spoken(await noteOf(page)), `note of slide ${no}`).toBe(spoken(note))
    // Once all of a slide is revealed, what comes next is the next slide.
    while (await hidden(page, no).count() > 0) {
      const before = await hidden(page, no).count()
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => hidden(page, no).count()).toBeLessThan(before)
    }
    const next = page.locator('.grid-section.next')
    if (no < last)
      await next.locator(`.slidev-page-${no + 1} h1`).waitFor()
    else
      await next.getByText('End of the presentation').waitFor()
    await page.keyboard.press('ArrowDown')
  }
  expect(faults).toEqual([])
})

it('moving in the presenter view moves the audience view, and the other way round', async () => {
  const presenter = await visit({ path: 'presenter/1' })
  await slideReady(presenter.page, 1)
  const audience = await visit({ context: presenter.context, path: '1' })
  await slideReady(audience.page, 1)

  for (const { no } of deck.slides.slice(1)) {
    await presenter.page.keyboard.press('ArrowDown')
    await slideReady(audience.page, no)
  }
  for (const { no } of deck.slides.slice(0, -1).reverse()) {
    await audience.page.keyboard.press('ArrowUp')
    await slideReady(presenter.page, no)
  }
  expect([
    ...presenter.faults,
    ...audience.faults,
  ]).toEqual([])
})

it('reveals, too, are in step in both views', async () => {
  const slide = deck.slides.find(({ content }) => content.includes('v-click'))
  expect(slide, 'a slide with a reveal').toBeDefined()
  const no = slide?.no ?? 0
  const presenter = await visit({ path: `presenter/${no}` })
  await slideReady(presenter.page, no)
  const audience = await visit({ context: presenter.context, path: `${no}` })
  await slideReady(audience.page, no)

  await hidden(audience.page, no).first().waitFor({ state: 'attached' })
  await presenter.page.keyboard.press('ArrowRight')
  await hidden(audience.page, no).first().waitFor({ state: 'detached' })
})

it('the audience view shows nothing of the notes', async () => {
  const { page } = await visit({ path: `${last}?clicks=99` })
  for (const { no, note } of deck.slides.toReversed()) {
    await slideReady(page, no)
    const shown = spoken(await page.locator('body').innerText())
    for (const sentence of spoken(note).match(/[^.?!]{25,}[.?!]/g) ?? [])
      expect(shown).not.toContain(sentence.trim())
    await page.keyboard.press('ArrowUp')
  }
})
