import { textsIn } from 'slidev-deck/in-page/elements'
import { slidePages } from './pages.ts'

/** The words on each page that are read, without decoration and without links to other pages, which have their numbers. */
export function visibleTexts(): string[] {
  return slidePages().map(page => Array.from(textsIn(page))
    .filter(([, holder]) => !holder.closest('style, script, [aria-hidden="true"], a[href^="#"]'))
    .map(([{ data }]) => data)
    .join(' '))
}
