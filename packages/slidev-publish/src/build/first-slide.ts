/** The first slide is fetched with the page. */
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'

type Chunk = Rolldown.OutputChunk
type Bundle = Rolldown.OutputBundle

/**
 * Names in the page the files that it loads by `import()` before it shows anything: Slidev's page for the audience and
 * the first slide. Without that a visitor waits for two more answers, one after the other (`setup/routes.ts` of
 * `@slidev/client`).
 */
export function preloadFirstSlide(): Plugin {
  let base = ''
  return {
    name: 'deck:preload-first-slide',
    configResolved(config) {
      base = config.base
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => bundle
        ? preloads(bundle).filter(file => !html.includes(file)).map(file => preload(base + file, file.endsWith('.css')))
        : [],
    },
  }
}

/** The files of the page for the audience and of the first slide, with all that they import. */
export function preloads(bundle: Bundle): string[] {
  const chunks = Object.values(bundle).filter((file): file is Chunk => file.type === 'chunk')
  const files = new Set<string>()
  const add = (chunk: Chunk) => {
    if (files.has(chunk.fileName))
      return
    files.add(chunk.fileName)
    chunk.viteMetadata?.importedCss.forEach(css => files.add(css))
    chunk.imports.forEach((name) => {
      const imported = bundle[name]
      if (imported?.type === 'chunk')
        add(imported)
    })
  }
  chunks.filter(({ moduleIds }) => moduleIds.some(isFirst)).forEach(add)
  return [...files]
}

function isFirst(id: string): boolean {
  const [path = ''] = id.split('?')
  return path.endsWith('/@slidev/client/pages/play.vue') || /__slidev_1\.\w+$/.test(path)
}

function preload(href: string, isStyle: boolean): HtmlTagDescriptor {
  return {
    tag: 'link',
    injectTo: 'head',
    attrs: isStyle
      ? {
          rel: 'preload',
          as: 'style',
          crossorigin: true,
          href,
        }
      : { rel: 'modulepreload', crossorigin: true, href },
  }
}
