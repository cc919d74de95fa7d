import { expect, it } from 'vitest'
import { deck, diagramCount, slideReady, useBrowser } from '../support/deck.ts'
import { startProgram } from '../support/program.ts'

const { visit } = useBrowser()

it('npm run dev shows the talk, draws its diagrams, and asks no other host for anything', async () => {
  const program = startProgram('dev.ts', ['--port', '4250'])
  try {
    await program.says(/http:\/\/localhost:4250\//)
    const { page, faults } = await visit({ url: 'http://localhost:4250/', path: '1' })
    await slideReady(page, 1)
    const drawn = deck.slides.find(({ no }) => diagramCount(no) > 0)?.no ?? expect.fail('no slide with a diagram')
    await page.goto(`http://localhost:4250/${drawn}`)
    await slideReady(page, drawn)
    expect(faults).toEqual([])
  }
  finally {
    await program.interrupt()
  }
  await expect(fetch('http://localhost:4250/')).rejects.toThrow()
})
