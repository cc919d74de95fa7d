import { expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { showAhead, slideAhead } from '../../build/ahead.ts'

type Move = Parameters<typeof slideAhead>[0]

function meta(current: number, isMounted = true) {
  return {
    __clicksContext: {
      current,
      isMounted,
    },
  }
}

/** From slide 4 to slide 5, which has no clicks. */
const MOVE: Move = {
  from: { name: 'play' },
  to: {
    name: 'play',
    query: {},
  },
  slide: {
    no: 5,
    meta: meta(0),
  },
  shown: 4,
  told: 4,
}

it('shows another slide of the audience\'s view first, as it stands in the page', () => {
  expect(slideAhead(MOVE)).toBe(5)
})

it.each<[string, Partial<Move>]>([
  [
    'the same slide',
    { shown: 5 },
  ],
  [
    'no slide',
    { slide: undefined },
  ],
  [
    'a slide that is not in the page yet',
    {
      slide: {
        no: 5,
        meta: meta(0, false),
      },
    },
  ],
  [
    'a slide that nobody rendered',
    {
      slide: {
        no: 5,
        meta: {},
      },
    },
  ],
  [
    'a slide of which less is to be seen than it shows',
    {
      slide: {
        no: 5,
        meta: meta(2),
      },
    },
  ],
  [
    'a slide of which more is to be seen than it shows',
    {
      to: {
        name: 'play',
        query: { clicks: '1' },
      },
    },
  ],
  [
    'the presenter view, for which others wait',
    {
      from: { name: 'presenter' },
    },
  ],
  [
    'another page',
    {
      to: {
        name: 'overview',
        query: {},
      },
    },
  ],
  [
    'where another window leads',
    { told: 5 },
  ],
])('does not show first: %s', (_what, difference) => {
  expect(slideAhead({
    ...MOVE,
    ...difference,
  })).toBeUndefined()
})

it('shows a slide first with its last click, when one goes back to it', () => {
  expect(slideAhead({
    ...MOVE,
    to: {
      name: 'play',
      query: { clicks: '2' },
    },
    slide: {
      no: 3,
      meta: meta(2),
    },
  })).toBe(3)
})

/** A router on slide 1. Slides from 2 to 8 can be shown first. */
async function setUp() {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      {
        path: '/:no',
        component: {},
      },
    ],
  })
  await router.push('/1')
  const shown: (number | undefined)[] = []
  const paints: (() => void)[] = []
  const stop = showAhead(router, {
    slideOf: ({ params }) => Number(params.no) < 9
      ? Number(params.no)
      : undefined,
    show: no => shown.push(no),
    painted: () => new Promise(resolve => paints.push(resolve)),
  })
  return {
    router,
    stop,
    /** The address, and what was shown so far. */
    state: () => [router.currentRoute.value.path, ...shown],
    /** Sets out for a slide that is shown first. Gives what paints it, and waits until the move is through. */
    async setOut(path: string) {
      const count = paints.length
      const move = router.push(path)
      await vi.waitFor(() => expect(paints).toHaveLength(count + 1))
      return async () => {
        paints[count]?.()
        await move
      }
    },
  }
}

it('lets the router go on when the slide is painted', async () => {
  const { state, setOut } = await setUp()
  const paint = await setOut('/2')
  expect(state()).toEqual(['/1', 2])
  await paint()
  expect(state()).toEqual(['/2', 2, undefined])
})

it('waits for nothing where no slide can be shown first', async () => {
  const { router, state } = await setUp()
  await router.push('/9')
  expect(state()).toEqual(['/9'])
})

it('goes back to the slide that was shown, when the move comes to nothing', async () => {
  const { router, state, setOut } = await setUp()
  router.beforeResolve(() => false)
  const paint = await setOut('/2')
  await paint()
  expect(state()).toEqual(['/1', 2, undefined])
})

it('lets a later move overtake, which has the say from there on', async () => {
  const { state, setOut } = await setUp()
  const paintFirst = await setOut('/2')
  const paintSecond = await setOut('/3')
  await paintFirst()
  expect(state()).toEqual(['/1', 2, 3])
  await paintSecond()
  expect(state()).toEqual(['/3', 2, 3, undefined])
})

it('shows the slide of the address again, when a move overtakes that can show none first', async () => {
  const { router, state, setOut } = await setUp()
  const paint = await setOut('/2')
  await router.push('/9')
  await paint()
  expect(state()).toEqual(['/9', 2, undefined])
})

it('leaves the router alone in the end', async () => {
  const { router, state, stop } = await setUp()
  stop()
  await router.push('/2')
  expect(state()).toEqual(['/2'])
})
