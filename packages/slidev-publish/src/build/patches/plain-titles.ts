import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Patch } from './patch.ts'
import { escapeUTF8 as escaped } from 'entities/escape'

/** Titles from front matter, as words. They are the deck's, so the replacements are made anew each time they are asked for. */
export function plainTitles({ data }: Pick<ResolvedSlidevOptions, 'data'>): Patch {
  return {
    file: '/@slidev/title-renderer.md',
    reason: 'Slidev takes the title in a slide\'s front matter for Markdown and Vue: with "title: 3 <of> 5" the deck does not build (Element is missing end tag).',
    upstream: 'docs/upstream.md, "A title in front matter is taken for a template"',
    get replacements() {
      // An imported slide may be given another title, which Slidev does not show.
      const titled = data.slides.filter(({ title, source }) => typeof title === 'string' && title === source.frontmatter.title)
      return titled.map(({ index, title = '' }) => {
        const before = `no === ${index + 1}">\n\n`
        return { from: `${before}${title}\n\n`, to: `${before}<span v-pre>${escaped(title)}</span>\n\n` }
      })
    },
  }
}
