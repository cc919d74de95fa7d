/** The samples of a page of documentation: Markdown of a slide under the picture of it. */

/** A picture as the page names it, and the Markdown that it shows. */
export interface Sample {
  picture: string
  markdown: string
}

/** Finds each picture with the fenced Markdown after it. */
export function findSamples(page: string): Sample[] {
  return [
    ...page.matchAll(/!\[[^\]]*\]\(([^)]+)\)\n\n(`{3,})md\n([\s\S]*?)\n\2/g),
  ].map(([, picture = '', , markdown = '']) => ({ picture, markdown }))
}

/** A talk that has each sample as a slide, after a first slide that carries `headmatter`. */
export function samplesTalk(samples: readonly Sample[], headmatter: string): string {
  const slides = samples.map(({ markdown }) => markdown.startsWith('---\n')
    ? markdown
    : `---\nlayout: default\n---\n\n${markdown}`)
  return [
    `---\n${headmatter}\n---\n\n# Samples`,
    ...slides,
  ].join('\n\n')
}
