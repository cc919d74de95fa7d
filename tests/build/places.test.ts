import { beforeEach, expect, it, vi } from 'vitest'
import { nextTick, ref } from 'vue'
import { usePlaces } from '../../build/places.ts'

const idle: (() => void)[] = []
vi.mock('../../build/when-idle.ts', () => ({
  whenIdle: (work: () => void) => void idle.push(work),
}))
beforeEach(() => void idle.splice(0))

const slides = [1, 2, 3, 4, 5, 6]
const rest = () => idle.splice(0).forEach(work => work())

function places(start: number) {
  const no = ref(start)
  const placeOf = usePlaces(() => no.value)
  return {
    all: () => slides.map(placeOf).join(' '),
    async go(to: number) {
      no.value = to
      await nextTick()
    },
  }
}

it('lays out nothing but the first slide until the browser is idle', () => {
  const { all } = places(3)
  expect(all()).toBe('far far first far far far')
  rest()
  expect(all()).toBe('far near first near far far')
})

it('keeps the slide that was left, and brings the next neighbours near when idle', async () => {
  const { all, go } = places(3)
  rest()
  await go(4)
  expect(all()).toBe('far near near entered far far')
  rest()
  expect(all()).toBe('far far near entered near far')
})

it('moves to a slide from afar, and on before the browser is idle', async () => {
  const { all, go } = places(1)
  rest()
  await go(4)
  expect(all()).toBe('near near far entered far far')
  await go(6)
  expect(all()).toBe('near near far near far entered')
  rest()
  expect(all()).toBe('far far far near near entered')
})
