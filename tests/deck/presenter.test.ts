import type { Locator, Page } from 'playwright-chromium'
import type { Visit } from '../support/deck.ts'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deck, openBoth, returnTo, slideReady, useBrowser } from '../support/deck.ts'
import { arrived, closing, passOn, plan } from '../support/rehearse.ts'

const { visit, stay } = useBrowser()
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
    if (no < last && no !== closing)
      await next.locator(`.slidev-page-${no + 1} h1`).waitFor()
    else
      await next.getByText('End of the presentation').waitFor()
    await passOn(page, no)
  }
  expect(faults).toEqual([])
})

describe('both views', () => {
  let presenter: Visit
  let audience: Visit
  beforeAll(async () => void ({ presenter, audience } = await openBoth(stay)))

  it('moving in the presenter view moves the audience view, and the other way round', async () => {
    await returnTo(presenter.page, 'presenter/1')
    for (const { no } of deck.slides.slice(1)) {
      await passOn(presenter.page, no - 1)
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
    await returnTo(presenter.page, `presenter/${no}`)
    await slideReady(audience.page, no)
    await hidden(audience.page, no).first().waitFor({ state: 'attached' })
    await presenter.page.keyboard.press('ArrowRight')
    await hidden(audience.page, no).first().waitFor({ state: 'detached' })
  })
})

it('a presenter view that is opened after the audience view is never thrown back', async () => {
  const audience = await visit({ path: '1' })
  await slideReady(audience.page, 1)
  const presenter = await visit({ context: audience.context, path: 'presenter/1' })
  await slideReady(presenter.page, 1)
  for (const no of [2, 3, 4]) {
    await presenter.page.keyboard.press('ArrowDown')
    // By the time the audience is there, it has repeated what it was told.
    await slideReady(audience.page, no)
    await slideReady(presenter.page, no)
  }
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

describe.each([
  [1280, 720],
  [1920, 1080],
])('the presenter view at %d × %d', (width, height) => {
  let page: Page
  beforeAll(async () => void ({ page } = await stay({
    viewport: { width, height },
    path: 'presenter/1',
  })))
  beforeEach(() => returnTo(page, 'presenter/1'))

  it('has every note at 20 px or more, in full', async () => {
    for (const { no } of plan.slides) {
      await arrived(page, no)
      const note = page.locator('.slidev-note')
      await expect.poll(() => note.evaluate(element => ({
        large: Number.parseFloat(getComputedStyle(element).fontSize) >= 20,
        // A line of the longest note may lie below the edge.
        hidden: element.scrollHeight - element.clientHeight <= 30,
      })), { message: `slide ${no}` }).toEqual({ large: true, hidden: true })
      await passOn(page, no)
    }
  })

  it('has the pace in a size that is read from a metre away, and nothing cut off', async () => {
    await page.keyboard.press('ArrowDown')
    await page.getByRole('button', { name: 'Pause' }).waitFor()
    const sizes = await page.locator('.pace :is(.remaining, .standing)').evaluateAll(elements => elements.map(element => Number.parseFloat(getComputedStyle(element).fontSize)))
    const hands = await page.locator('.pace :is(a, button), .backup button').evaluateAll(elements => elements.map(element => element.getBoundingClientRect().height))
    expect(hands.length).toBeGreaterThan(2)
    expect(Math.min(...hands)).toBeGreaterThanOrEqual(24)
    // A share of the window, so that it is about 11 mm on a laptop's screen whatever its resolution.
    for (const size of sizes)
      expect(size / width).toBeGreaterThan(0.033)
    const boxes = await page.locator('.pace > p').evaluateAll(elements => elements.map(element => element.getBoundingClientRect().toJSON() as DOMRect))
    boxes.forEach((box, i) => {
      expect(box.right).toBeLessThanOrEqual(width)
      expect(box.left).toBeGreaterThanOrEqual(boxes[i - 1]?.right ?? 0)
    })
  })
})
