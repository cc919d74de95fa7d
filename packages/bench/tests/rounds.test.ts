import { expect, it } from 'vitest'
import { inTurn, orderOf } from '../src/rounds.ts'

it('lets another begin in each round', () => {
  expect([0, 1, 2, 3].map(round => orderOf(['a', 'b', 'c'], round).join(''))).toEqual(['abc', 'bca', 'cab', 'abc'])
})

/** Two contestants that write down when they run. */
async function measure(warmUp: boolean) {
  const ran: string[] = []
  const told: string[] = []
  const run = (name: string) => async () => {
    ran.push(name)
    return `${name}${ran.filter(other => other === name).length}`
  }
  const samples = await inTurn({
    deck: run('deck'),
    stock: run('stock'),
  }, {
    runs: 2,
    warmUp,
    report: detail => told.push(detail),
  })
  return { ran, told, samples }
}

it('measures each as often as asked, in turn, and keeps the samples apart', async () => {
  const { ran, told, samples } = await measure(false)
  expect(ran).toEqual(['deck', 'stock', 'stock', 'deck'])
  expect(samples).toEqual({
    deck: ['deck1', 'deck2'],
    stock: ['stock1', 'stock2'],
  })
  expect(told).toEqual([
    'run 1 of 2, deck',
    'run 1 of 2, stock',
    'run 2 of 2, stock',
    'run 2 of 2, deck',
  ])
})

it('does not count how they warm up', async () => {
  const { ran, samples } = await measure(true)
  expect(ran).toHaveLength(6)
  expect(samples).toEqual({
    deck: ['deck2', 'deck3'],
    stock: ['stock2', 'stock3'],
  })
})
