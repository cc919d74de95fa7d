import { expect, it } from 'vitest'
import { checkTalk } from '../src/check.ts'
import { talkOf } from './sample.ts'

const FILM = '# A film\n\n<Youtube id="bread" />\n'

/** What is found before a browser is asked for. */
async function checked(markdown: string) {
  const { entry } = await talkOf(markdown)
  return checkTalk({
    entry,
    knowledge: { claims: [], datasets: {}, sentences: [] },
    browser: () => Promise.reject(new Error('looks at the slides')),
  })
}

it('a talk that may ask for a network is looked at, whatever it asks for', async () => {
  await expect(checked(FILM)).rejects.toThrow('looks at the slides')
  await expect(checked(`---\noffline: false\n---\n\n${FILM}`)).rejects.toThrow('looks at the slides')
})

it('a talk that can\'t count on a network is told what it asks for, and is not built', async () => {
  expect(await checked(`---\noffline: true\n---\n\n${FILM}`)).toMatchObject([
    {
      rule: 'network',
      problem: expect.stringContaining('<Youtube> embeds another site'),
      places: [
        { no: 1, line: 7 },
      ],
    },
  ])
})
