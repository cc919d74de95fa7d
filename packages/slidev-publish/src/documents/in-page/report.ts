import type { Fault } from 'slidev-deck/fault'
import { isRendered } from 'slidev-deck/in-page/elements'
import { slidePages } from './pages.ts'

interface Rule {
  selector: string
  /** What an element lacks; undefined where it lacks nothing. */
  problem: (element: HTMLElement) => string | undefined
  remedy: string
}

const RULES: readonly Rule[] = [
  {
    selector: 'img:not([alt], [role="presentation"])',
    problem: image => `the picture ${nameOf(image)} has no description`,
    remedy: 'give it one, alt="…", or alt="" where it only adorns',
  },
  {
    selector: 'img[data-was][alt=""]',
    problem: image => `the ${image.dataset.was} ${nameOf(image)} has no description`,
    remedy: 'give it one, aria-label="…"',
  },
  {
    selector: '[role="img"]:not(img)',
    problem: picture => picture.getAttribute('aria-label')?.trim() || picture.getAttribute('aria-labelledby') || picture.querySelector('title')
      ? undefined
      : `the picture ${nameOf(picture)} has no description`,
    remedy: 'give it one, aria-label="…"',
  },
  {
    selector: '.mermaid[data-undescribed]',
    problem: () => 'a diagram has no description, so its words stand for it',
    remedy: 'put it into <Diagram title="…" description="…">, or write {alt: \'…\'} behind its ```mermaid',
  },
  {
    selector: 'a[href]',
    problem: link => isNamed(link)
      ? undefined
      : `the link to ${link.getAttribute('href')} has no name`,
    remedy: 'write one into it, or give it aria-label="…"',
  },
]

/**
 * What the page needs to be read aloud and its author has not given, and what was left out of it: pictures and diagrams
 * without a description, links without a name, what another host did not answer.
 */
export function accessibilityReport(): Fault[] {
  const kept = new Set(slidePages().map(slideOf))
  const leftOut = Array.from(document.querySelectorAll<HTMLMetaElement>('meta[name="left-out"]'), (meta): Fault => slideOf(meta) === 0
    ? { problem: `the deck: ${meta.content}` }
    : {
        slide: slideOf(meta),
        problem: meta.content,
      })
    .filter(({ slide }) => slide === undefined || kept.has(slide))
  const unnamed = RULES.flatMap(({ selector, problem, remedy }) => Array.from(document.querySelectorAll<HTMLElement>(`.print-slide-container ${selector}`))
    .filter(element => !element.closest('[aria-hidden="true"]') && isRendered(element))
    .map(element => ({
      slide: slideOf(element),
      problem: problem(element) ?? '',
      remedy,
    }))
    .filter(({ problem }) => problem !== ''))
  return [
    ...leftOut,
    ...unnamed,
  ]
}

function slideOf(element: Element): number {
  return Number(element.closest<HTMLElement>('[data-slide]')?.dataset.slide)
}

function nameOf(picture: Element): string {
  return picture.getAttribute('data-picture') ?? picture.getAttribute('class') ?? picture.localName
}

function isNamed(link: HTMLElement): boolean {
  return [
    link.textContent,
    link.getAttribute('aria-label'),
    link.title,
    ...Array.from(link.querySelectorAll('[aria-label], [alt], title'), part => part.getAttribute('aria-label') ?? part.getAttribute('alt') ?? part.textContent),
  ].some(word => word?.trim())
}
