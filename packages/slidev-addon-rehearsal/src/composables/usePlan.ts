/** The plan of the talk that is open. */
import type { SlideRoute } from '@slidev/types'
import type { Plan } from '../plan.ts'
import { configs, useNav } from '@slidev/client'
import { createSharedComposable } from '@vueuse/core'
import { computed } from 'vue'
import { closingSlide } from '../closing.ts'
import { makePlan, PlanError } from '../plan.ts'

/** The plan from the slides' frontmatter and notes, or why it does not hold. */
export const usePlan = createSharedComposable(() => {
  const { slides } = useNav()
  const made = computed<{ plan?: Plan, fault?: string }>(() => {
    try {
      return {
        // The headmatter itself: in `configs`, a talk without a duration has Slidev's default.
        plan: makePlan(slides.value.map(toPlan), slides.value[0]?.meta.slide.frontmatter.duration),
      }
    }
    catch (error) {
      if (error instanceof PlanError)
        return { fault: error.message }
      throw error
    }
  })
  return {
    deck: configs.title,
    plan: computed(() => made.value.plan),
    /** The number of the slide that the talk ends with, where there is a plan. */
    closing: computed(() => made.value.plan && closingSlide(made.value.plan)),
    fault: computed(() => made.value.fault),
  }
})

function toPlan({ no, meta: { slide: { title = '', note, noteHTML, frontmatter } } }: SlideRoute) {
  return {
    no,
    title,
    time: frontmatter.time,
    note: note || textOf(noteHTML),
  }
}

function textOf(html = ''): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? ''
}
