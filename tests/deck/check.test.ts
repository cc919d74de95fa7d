import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { copyProject, run } from '../support/copy.ts'
import { useBrowser } from '../support/deck.ts'

const { browser } = useBrowser()

let copy: Awaited<ReturnType<typeof copyProject>>
beforeAll(async () => {
  copy = await copyProject()
})
afterAll(() => copy.discard())

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = join(copy.root, file)
  const text = await readFile(path, 'utf8')
  const changed = change(text)
  expect(changed).not.toBe(text)
  await writeFile(path, changed)
}

/** The text of a slide, from the line that opens its settings. */
function slideIn(talk: string, name: string): string {
  return talk.split(/^(?=---\n(?:[a-z]+: .*\n)+---\n)/im).find(slide => slide.includes(`\nrouteAlias: ${name}\n`)) ?? expect.fail(`no slide ${name}`)
}

it('after five ordinary edits, names these five and nothing else', async () => {
  const page = await browser().newPage({
    viewport: { width: 320, height: 180 },
  })
  await page.screenshot({
    path: join(copy.root, 'public/hall.jpg'),
    type: 'jpeg',
  })
  await edit('slides.md', (text) => {
    const [moved, ask, table, why] = ['six-risks', 'ask', 'table', 'why-now'].map(name => slideIn(text, name)) as [string, string, string, string]
    return text
      .replace(moved, '')
      .replace(slideIn(text, 'rights'), rights => moved + rights)
      .replace(ask, `---\nlayout: statement\n---\n\n# A slide of my own\n\n<!-- This is what I want to say here. -->\n\n${ask}`)
      .replace(table, table.replace(/^# .*$/m, headline => `${headline}, on which two papers lie that both have read and on which both have to agree before these three days are over`))
      .replace(why, why.replace('<p class="conclusion">', '![](/hall.jpg)\n\n<p class="conclusion">'))
  })
  await edit('seeds/claims/1.ts', text => text.replace(/(id: '1\.1c'[\s\S]*?words: )\[[^\]]*\]/, '$1[\'convoked\']'))

  const { status, stdout } = await run(copy.root, 'check.ts')
  const lines = stdout.trim().split('\n')
  const expected = [
    expect.stringMatching(/^slides\.md:\d+: slides 1 \(cover\), 3 \(conveners\): lists the claim 1\.1c, but its words are not there: convoked; .* \[claims\]$/),
    expect.stringMatching(/^slides\.md:\d+: slide 4 \(table\): "Afghanistan.*": \d lines, 1 to 2 are right; shorten it \[headline\]$/),
    expect.stringMatching(/^slides\.md:\d+: slide 5 \(why-now\): the picture \/hall\.jpg has no words for those who can't see it; .* \[alt text\]$/),
    expect.stringMatching(/^slides\.md:\d+: slide 9 \(six-risks\): apart from the other slides of the section Risks; .* \[order\]$/),
    expect.stringMatching(/^slides\.md:\d+: slide 16 \(A slide of my own\): has no time; .* \[plan\]$/),
  ]
  for (const line of expected)
    expect(lines).toContainEqual(line)
  expect(lines).toHaveLength(expected.length)
  expect(status).toBe(1)
})
