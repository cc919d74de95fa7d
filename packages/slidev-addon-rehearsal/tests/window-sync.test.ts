import type { addSyncMethod, SharedState } from '@slidev/client'
import type { EffectScope } from 'vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { effectScope, nextTick, reactive, ref } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'

type Sync = Parameters<typeof addSyncMethod>[0]

// Slidev's client as far as windows that stay in step have to do with it.
const client = vi.hoisted(() => ({
  sharedState: {} as SharedState,
  methods: [] as Sync[],
  router: undefined as unknown,
  /** Whether it takes what other windows say. */
  takes: true,
}))
vi.mock('@slidev/client', async () => {
  client.sharedState = reactive({
    page: 1,
    clicks: 0,
    clicksTotal: 0,
    timer: {
      status: 'stopped' as const,
      slides: {},
      startedAt: 0,
      pausedAt: 0,
    },
  })
  return {
    sharedState: client.sharedState,
    addSyncMethod: (method: Sync) => client.methods.push(method),
    onSharedUpdate: (told: SharedState) => client.takes && Object.assign(client.sharedState, told),
    useNav: () => ({
      router: client.router,
      slides: ref([
        {
          no: 1,
          meta: {
            slide: { frontmatter: {} },
          },
        },
        {
          no: 2,
          meta: {
            slide: { frontmatter: {} },
          },
        },
      ]),
      currentSlideNo: ref(1),
      currentSlideRoute: ref({ no: 1 }),
      clicks: ref(0),
      clicksContext: ref({ isMounted: true }),
      queryClicks: ref(0),
      hasPrimarySlide: ref(true),
      isPrintMode: ref(false),
      isPresenter: ref(false),
    }),
  }
})

const { BroadcastChannel } = globalThis
let channels: BroadcastChannel[]
let scope: EffectScope
let warnings: string[]
beforeEach(() => {
  vi.resetModules()
  warnings = []
  channels = []
  scope = effectScope()
  vi.stubGlobal('BroadcastChannel', class extends BroadcastChannel {
    constructor(name: string) {
      super(name)
      channels.push(this)
    }
  })
  vi.spyOn(console, 'warn').mockImplementation((line: string) => void warnings.push(line))
  vi.stubGlobal('location', { hostname: 'talk.example' })
  client.methods = []
  client.takes = true
})
afterEach(() => {
  scope.stop()
  for (const channel of channels)
    channel.close()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** Sets a deck up as Slidev does: the deck's own setup first, then what windows share and the hook that tells of moves. */
async function setUp({ shares = true, early = false } = {}) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/:no', component: {} },
    ],
  })
  client.router = router
  const tell = () => {
    client.sharedState.lastUpdate = {
      id: 'slidev',
      type: 'viewer',
      time: Date.now(),
    }
  }
  if (early)
    router.afterEach(tell)
  const { useWindowSync } = await import('../src/window-sync/useWindowSync.ts')
  scope.run(useWindowSync)
  const [method] = client.methods
  const write = shares
    ? method?.init('Any name', () => {}, client.sharedState)
    : method?.init('Any name', () => {}, reactive({}))
  if (!early)
    router.afterEach(tell)
  await router.push('/1')
  await nextTick()
  return { write }
}

it('windows share what Slidev shares, under whatever name', async () => {
  const { write } = await setUp()
  expect(write).toBeTypeOf('function')
  expect(warnings).toEqual([])
})

it('says so where Slidev has no such state any more', async () => {
  const { write } = await setUp({ shares: false })
  expect(write).toBeUndefined()
  expect(warnings).toEqual([
    expect.stringContaining('windows may not stay in step'),
  ])
})

it('says so where Slidev tells of a move first', async () => {
  await setUp({ early: true })
  expect(warnings).toEqual([
    expect.stringContaining('before the router\'s hooks'),
  ])
})

it('asks a window that takes no moves some times, and says so then', async () => {
  await setUp()
  client.takes = false
  // As another window of the same browser.
  const other = new globalThis.BroadcastChannel('Any name, in step')
  other.postMessage({
    page: 2,
    clicks: 0,
    lastUpdate: {
      id: 'other',
      window: 'other',
      type: 'viewer',
      time: Date.now() + 60_000,
    },
  })
  await vi.waitUntil(() => warnings.length > 0)
  expect(warnings).toEqual([
    expect.stringContaining('takes no moves'),
  ])
})
