/** Titles from front matter are words, not markup. */
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'

/** Slidev makes a component of all titles (`/@slidev/title-renderer.md`): in `title: 3 <of> 5` a tag without an end stops the build. */
export function plainTitles({ data }: Pick<ResolvedSlidevOptions, 'data'>): Plugin {
  return {
    name: 'deck:plain-titles',
    enforce: 'pre',
    transform: {
      // Before Slidev makes HTML of it.
      order: 'pre',
      filter: {
        id: /\/@slidev\/title-renderer\.md$/,
      },
      handler: code => withPlainTitles(code, data.slides.flatMap(({ frontmatter: { title } }) => typeof title === 'string'
        ? [title]
        : [])),
    },
  }
}

/** The component with these titles as they are written. */
export function withPlainTitles(code: string, titles: readonly string[]): string {
  return titles.reduce((text, title) => text.replaceAll(`\n\n${title}\n\n`, () =>
    `\n\n<span v-pre>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</span>\n\n`), code)
}
