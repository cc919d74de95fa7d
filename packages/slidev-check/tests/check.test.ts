import { expect, it } from 'vitest'
import { checkTalk } from '../src/check.ts'
import { inOneLine } from '../src/message.ts'
import { fileOf } from './sample.ts'

const FILM = '# A film\n\n<Youtube id="bread" />\n'

/** What is found before a browser is asked for. */
async function checked(markdown: string) {
  return checkTalk({
    entry: await fileOf(markdown),
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
      problem: '<Youtube> embeds another site, and a talk has no network to count on',
      remedy: expect.stringContaining('put a picture'),
      places: [
        { no: 1, name: 'A film', line: 7 },
      ],
    },
  ])
})

it('a talk that can\'t be read is told why, where, and on which slide', async () => {
  const [found, ...others] = await checked('# One\n\n---\nrouteAlias: 2\n---\n\n# Two\n')
  expect(others).toEqual([])
  expect(found && inOneLine(found)).toMatch(/slides\.md:3: slide 2: the routeAlias "2" is a number, as slides have by themselves; give it a name with letters \[reading\]$/)
})
