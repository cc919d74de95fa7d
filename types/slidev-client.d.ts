/**
 * The part of `@slidev/client` that the deck uses, declared here because the package ships its
 * TypeScript source, which does not pass the deck's stricter checks. See `paths` in tsconfig.json.
 */
import type { ComputedRef, Ref, WritableComputedRef } from 'vue'
import type { Router } from 'vue-router'

export interface DeckSlide {
  no: number
  /** A build has the note as HTML alone. */
  meta: { slide: { title?: string, note?: string, noteHTML?: string, frontmatter: Record<string, unknown> } }
}

export interface DeckClicks {
  readonly current: number
  readonly total: number
}

export interface DeckNav {
  router: Router
  slides: Ref<DeckSlide[]>
  total: ComputedRef<number>
  currentSlideNo: ComputedRef<number>
  currentSlideRoute: ComputedRef<DeckSlide>
  clicksContext: ComputedRef<DeckClicks>
  /** The clicks that the address asks for, which may be more than the slide has. */
  queryClicks: WritableComputedRef<number>
  /** Whether the page shows one slide, as the audience and the presenter view do. */
  hasPrimarySlide: ComputedRef<boolean>
  clicks: ComputedRef<number>
  clicksTotal: ComputedRef<number>
  hasNext: ComputedRef<boolean>
  isPlaying: ComputedRef<boolean>
  isPresenter: ComputedRef<boolean>
  isPrintMode: ComputedRef<boolean>
  isEmbedded: ComputedRef<boolean>
  next: () => Promise<void>
  prev: () => Promise<void>
  go: (no: number | string, clicks?: number) => Promise<void>
}

export type RenderContext = 'none' | 'slide' | 'overview' | 'presenter' | 'previewNext'

/** Of the slide that the caller is rendered on. */
export interface DeckSlideContext {
  $page: Ref<number>
  $frontmatter: Record<string, unknown>
  $renderContext: Ref<RenderContext>
  $nav: Ref<{ currentSlideNo: number, clicks: number }>
}

export interface DeckTimerState {
  status: 'stopped' | 'running' | 'paused'
  slides: Record<number, { start?: number, end?: number }>
  /** Milliseconds since the epoch. */
  startedAt: number
  pausedAt: number
}

export interface DeckTimer {
  state: Ref<DeckTimerState>
  status: ComputedRef<DeckTimerState['status']>
  /** Seconds. */
  passed: ComputedRef<number>
  duration: ComputedRef<number>
  reset: () => void
  resume: () => void
  pause: () => void
  toggle: () => void
}

/** What Slidev keeps alike in all windows of the deck. */
export interface DeckSharedState {
  page: number
  clicks: number
  timer: DeckTimerState
  /** Who moved last, and when in milliseconds since the epoch. */
  lastUpdate?: { id: string, type: 'presenter' | 'viewer', time: number }
}

export const sharedState: DeckSharedState
/** Takes over what another window says; without effect while this window's own change is under way. */
export function onSharedUpdate(state: Partial<DeckSharedState>): void
/** Adds a way by which windows hear of one another; `init` gives back what tells the others of a change. */
export function addSyncMethod(sync: {
  init: (key: string) => ((state: object, updating?: boolean) => void) | undefined
}): void
export const configs: { title: string, duration: string | number }

export function useNav(): DeckNav
export function useSlideContext(): DeckSlideContext
export function useTimer(): DeckTimer
export function useDarkMode(): { isDark: WritableComputedRef<boolean>, toggleDark: () => void }
