import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { copyProject } from '../support/copy.ts'
import { deck, diagramCount, slideReady, useBrowser } from '../support/deck.ts'
import { freePort } from '../support/free-port.ts'
import { startProgram } from '../support/program.ts'

const { visit } = useBrowser()
const drawn = deck.slides.find(({ no }) => diagramCount(no) > 0) ?? expect.fail('no slide with a diagram')
const words = /\["([^"<]+)/.exec(drawn.content)?.[1] ?? expect.fail('no label in it')

it('npm run dev shows the talk and what is saved in it, draws its diagrams, asks no other host for anything, and says over the page what is wrong until it is mended', async () => {
  const { root, discard } = await copyProject({ open: true })
  const talk = join(root, 'slides.md')
  const save = async (from: string, to: string) => {
    const markdown = await readFile(talk, 'utf8')
    expect(markdown).toContain(from)
    await writeFile(talk, markdown.replace(from, to))
  }
  const port = await freePort()
  const program = startProgram('dev.ts', [
    '--port',
    String(port),
  ], { cwd: root })
  const url = `http://localhost:${port}/`
  try {
    await program.says(new RegExp(url))
    const { page, faults } = await visit({ url })
    // The first page waits for Vite to make the packages ready.
    page.setDefaultTimeout(60_000)
    await page.goto(`${url}${drawn.no}`)
    await slideReady(page, drawn.no)
    await save(`# ${drawn.title}`, '# A headline just saved')
    await page.locator('#slideshow h1', { hasText: 'A headline just saved' }).waitFor()

    const label = page.locator(`#slideshow .slidev-page-${drawn.no} .mermaid svg text`)
    await label.filter({ hasText: words }).waitFor()
    await save(`["${words}`, '["Just saved')
    await label.filter({ hasText: 'Just saved' }).waitFor()
    expect(faults).toEqual([])

    const sound = await readFile(talk, 'utf8')
    const [first, second] = Array.from(sound.matchAll(/^routeAlias: (.+)$/gm), ([, alias = '']) => alias)
    await save(`routeAlias: ${second}\n`, `routeAlias: ${first}\n`)
    await page.locator('vite-error-overlay', { hasText: `the routeAlias "${first}" of slide 2 is that of slide 1, too` }).waitFor()
    await writeFile(talk, sound)
    await page.locator('vite-error-overlay').waitFor({ state: 'detached' })
  }
  finally {
    await program.interrupt()
    await discard()
  }
  await expect(fetch(url)).rejects.toThrow()
})
