/** Every window of the deck on the same slide. */
import type { RouteLocationNormalized } from 'vue-router'
import type { DeckState } from './deckState.ts'
import { addSyncMethod, onSharedUpdate, useNav } from '@slidev/client'
import { createSharedComposable } from '@vueuse/core'
import { nextTick, readonly, ref, toRaw, watch } from 'vue'
import { bridgeBrowsers } from './bridge.ts'
import { deckState, ownChange } from './deckState.ts'

type Place = Pick<DeckState, 'page' | 'clicks' | 'lastUpdate'>

/** What a window says: where it is, with all that Slidev shares; or a question where the others are; or that another browser can be heard. */
type Message = DeckState | { asks: string } | { opened: true }

/** How often a window that is busy with its own move is told of another: it is busy for one task. */
const MOST_TRIES = 50

const timeOf = ({ lastUpdate }: Place) => lastUpdate?.time ?? 0

/** Once for each reason: the talk goes on, and windows follow one another as Slidev lets them. */
const warned = new Set<string>()
function warn(reason: string): void {
  if (!warned.has(reason))
    console.warn(`slidev-addon-rehearsal: windows may not stay in step, as ${reason}`)
  warned.add(reason)
}

/**
 * Mends gaps in how Slidev's windows follow one another (its `state/syncState.ts` and `setup/root.ts`):
 *
 * - A window that is busy with its own last move drops what it is told meanwhile, and stays behind.
 * - A window that has been told something tells nobody of its own moves until its next task (`updating`).
 * - Two windows of a kind, as two presenter views, don't follow each other at all.
 * - What a window says may arrive late, or be repeated late: nobody goes back to that.
 * - Every page says "slide 1, click 0" when it is opened, also one without a slide, and one whose slide is not loaded
 *   yet, so without its clicks. Here a page without a slide says nothing, and a window that is reloaded, or opened at the
 *   start, asks the others where they are. Any other address was opened on purpose: it takes the others there.
 */
export const useWindowSync = createSharedComposable(() => {
  const { router, slides, currentSlideNo, currentSlideRoute, clicks, clicksContext, queryClicks, hasPrimarySlide, isPrintMode, isPresenter } = useNav()
  const self = crypto.randomUUID?.() ?? String(Math.random())
  /** Whether this window has yet to hear where the others are. */
  const joining = ref(false)
  /** What was told last, and the moves that were made because of it. */
  let latest: DeckState | undefined
  const followed = new WeakSet<RouteLocationNormalized>()
  /** Whether the last move was such a one, or came to nothing: Slidev tells it as if this window had moved. */
  let isEcho = false
  /** The newest move that this window knows of, its own ones included. */
  let known: Place | undefined
  let send: ((message: Message) => void) | undefined
  /** The address that the hook below knows of. */
  let entered = router.currentRoute.value

  const here = (): Place => ({
    page: currentSlideNo.value,
    clicks: clicks.value,
    lastUpdate: {
      id: self,
      window: self,
      type: isPresenter.value
        ? 'presenter'
        : 'viewer',
      time: 0,
    },
  })
  const newest = () => known ?? here()
  const isOvertaken = (told: Place) => timeOf(told) < timeOf(newest())
  const slideOf = ({ params }: RouteLocationNormalized) =>
    slides.value.find(({ no, meta }) => params.no && (no === Number(params.no) || meta.slide.frontmatter.routeAlias === params.no))
  const takesPart = () => hasPrimarySlide.value && !isPrintMode.value && !!slideOf(router.currentRoute.value)

  function know({ page, clicks, lastUpdate }: DeckState) {
    known = { page, clicks, lastUpdate }
  }

  function enter(to: RouteLocationNormalized, from?: RouteLocationNormalized) {
    if (from && slideOf(from)) {
      // Whoever moves here asks no more; an answer ends with all that watches for moves.
      if (latest && latest.page === slideOf(to)?.no)
        void nextTick(() => joining.value = false)
      else
        joining.value = false
      return
    }
    latest = undefined
    const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const isReload = !from?.matched.length && opened?.type === 'reload'
    const isStart = slideOf(to)?.no === 1 && !Number(to.query.clicks ?? 0)
    joining.value = isReload || isStart || !!from?.params.no
    if (joining.value)
      send?.({ asks: self })
  }

  function restore() {
    Object.assign(deckState, newest())
  }

  function own(update: NonNullable<Place['lastUpdate']>) {
    update.window = self
    if (entered !== router.currentRoute.value)
      warn('Slidev tells of moves before the router\'s hooks of the deck are called')
    if (joining.value || isEcho || !takesPart())
      return restore()
    // Before a slide is mounted it has no clicks, and the address alone knows which are shown.
    if (!clicksContext.value.isMounted)
      deckState.clicks = queryClicks.value
    know(toRaw(deckState))
    ownChange.untold = true
  }

  function follow(told: DeckState, tries = 1) {
    const superseded = told !== latest || isOvertaken(told)
    if (!told.lastUpdate || superseded || !takesPart())
      return
    know(told)
    onSharedUpdate(told)
    if (deckState.lastUpdate?.time !== told.lastUpdate.time) {
      // Dropped: the window is still busy. Slidev ends that with its next task.
      if (tries < MOST_TRIES)
        setTimeout(follow, 0, told, tries + 1)
      else
        warn('Slidev takes no moves of other windows')
      return
    }
    // In the same task as the update, which keeps Slidev from telling the others what they said themselves.
    const sameKind = (told.lastUpdate.type === 'presenter') === isPresenter.value
    const isThere = currentSlideNo.value === told.page && clicks.value === told.clicks
    if (isThere)
      joining.value = false
    else if (sameKind)
      void show(told)
  }

  /** Not Slidev's `go`: it takes a slide that is not loaded for one without clicks. */
  function show({ page, clicks }: Place) {
    const path = slides.value[page - 1]?.meta.slide.frontmatter.routeAlias ?? page
    return router.replace({
      path: isPresenter.value
        ? `/presenter/${path}`
        : `/${path}`,
      query: {
        ...router.currentRoute.value.query,
        clicks: clicks || undefined,
      },
    })
  }

  function hear(message: Message) {
    if ('opened' in message) {
      if (joining.value)
        send?.({ asks: self })
      else if (known && takesPart())
        send?.(toRaw(deckState))
    }
    else if ('asks' in message) {
      if (takesPart() && (known || deckState.blackout?.on))
        send?.(toRaw(deckState))
    }
    else if (!isOvertaken(message)) {
      follow(latest = message)
    }
  }

  addSyncMethod({
    init(key, _, shared) {
      // A channel beside Slidev's own. Drawings have theirs, which needs none.
      if (toRaw(shared) as object !== toRaw(deckState))
        return
      const channel = new BroadcastChannel(`${key}, in step`)
      bridgeBrowsers(channel.name)
      send = message => channel.postMessage(message)
      channel.addEventListener('message', ({ data }: MessageEvent<Message>) => hear(data))
      if (joining.value)
        send({ asks: self })
      return (state, updating) => {
        if (!updating || ownChange.untold)
          send?.(toRaw(state) as DeckState)
        ownChange.untold = false
      }
    },
  })

  // Slidev asks each method for its channel at the end of the setup that this is called in.
  void nextTick(() => {
    if (!send)
      warn('Slidev has no channel for what windows share')
  })

  // An update without a window's name is this window's own, which Slidev just made. Slidev's own channel takes whatever
  // comes: what is overtaken, or comes from a page without a place, is put back before anybody looks. While editing, what
  // is shared is changed in place, so its time is watched as well.
  watch(() => [deckState.lastUpdate, deckState.lastUpdate?.time], () => {
    const told = toRaw(deckState.lastUpdate)
    if (!told || told === known?.lastUpdate)
      return
    if (told.window === undefined) {
      own(told)
    }
    else if (told.window !== self && (!told.time || isOvertaken(deckState))) {
      restore()
    }
    else if (told.window !== self) {
      know(latest = {
        ...toRaw(deckState),
      })
    }
  }, { flush: 'sync' })

  // Once the slide is there, its clicks are: what was told before may have been too many.
  watch([
    () => clicksContext.value.isMounted,
    clicks,
  ], ([mounted]) => {
    if (mounted && known?.lastUpdate?.window === self && known.page === currentSlideRoute.value.no)
      known.clicks = deckState.clicks = clicks.value
  })

  if (router.currentRoute.value.matched.length)
    enter(router.currentRoute.value)
  router.beforeEach((to) => {
    const isTold = latest && !isOvertaken(latest) && slideOf(to)?.no === latest.page && Number(to.query.clicks ?? 0) === latest.clicks
    if (isTold)
      followed.add(to)
  })
  // Before Slidev's own hook, which is registered after the setup of the deck.
  router.afterEach((to, from, failure) => {
    entered = router.currentRoute.value
    isEcho = !!failure || followed.has(to)
    if (!failure)
      enter(to, from)
  })

  return {
    joining: readonly(joining),
  }
})
