import { useNav } from '@slidev/client'
import { plainHeadline } from 'slidev-deck/headline'

/** Gives the headline of a slide by its `routeAlias`, with the apostrophes of print; empty where the talk has no such slide. */
export function useHeadlines(): (alias: string) => string {
  const { slides } = useNav()
  return (alias) => {
    const slide = slides.value.find(({ meta }) => meta.slide.frontmatter.routeAlias === alias)
    return plainHeadline(slide?.meta.slide.title ?? '').replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
  }
}
