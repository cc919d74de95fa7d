/** The listener's page, bundled for old phones, in the look of a deck. */
import type { FontFile } from 'slidev-deck/fonts'
import type { Rolldown } from 'vite'
import type { Look } from './in-page/look.ts'
import type { Sent } from './server/requests.ts'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fontFace } from 'slidev-deck/fonts'
import { build } from 'vite'
import { toSend } from './server/requests.ts'

/** Browsers of 2019 and later. */
const TARGETS = ['chrome72', 'safari13', 'firefox65']

export interface PageLook {
  /** Colours and fonts of each language's talk, that of the speaker first. */
  looks: readonly { lang: string, look: Look }[]
  /** The deck's font files (`slidev-deck/fonts`). */
  fonts: readonly FontFile[]
}

/** What the room's server answers besides the talk, by path. */
export async function pageFiles({ looks, fonts }: PageLook): Promise<Map<string, Sent>> {
  const bundled = await build({
    configFile: false,
    logLevel: 'silent',
    root: join(import.meta.dirname, 'page'),
    publicDir: false,
    build: {
      write: false,
      target: TARGETS,
      cssTarget: TARGETS,
      modulePreload: false,
      assetsInlineLimit: 0,
    },
  })
  const { output } = bundled as Rolldown.RolldownOutput
  const files = new Map<string, Sent>()
  for (const file of output) {
    const content = file.type === 'chunk'
      ? file.code
      : file.source
    if (file.fileName === 'index.html') {
      files.set('/', toSend('text/html; charset=utf-8', String(content).replace('</head>', '<link rel="stylesheet" href="/look.css">\n</head>')))
    }
    else {
      files.set(`/${file.fileName}`, toSend(`text/${file.type === 'chunk'
        ? 'javascript'
        : 'css'}; charset=utf-8`, content, true))
    }
  }
  const named = fonts.map(font => ({ font, path: `/fonts/${basename(font.path)}` }))
  files.set('/look.css', toSend('text/css; charset=utf-8', lookCss(looks) + named.map(({ font, path }) => fontFace(font, path)).join('\n')))
  await Promise.all(named.map(async ({ font, path }) => files.set(path, toSend('font/woff2', await readFile(font.path), true))))
  return files
}

function lookCss(looks: PageLook['looks']): string {
  const rule = (selector: string, properties: Record<string, string>) => {
    // A value that closes the rule would begin another one.
    const written = Object.entries(properties).filter(([, value]) => !/[{};<]/.test(value)).map(([name, value]) => `${name}: ${value}`)
    return written.length > 0
      ? `${selector} { ${written.join('; ')} }\n`
      : ''
  }
  const { light, dark, fonts }: Look = looks[0]?.look ?? { light: {}, dark: {}, fonts: {} }
  return [
    rule(':root', {
      ...light,
      ...fonts,
    }),
    rule(':root.dark', dark),
    ...looks.map(({ lang, look }) => rule(`:lang(${lang})`, look.fonts)),
  ].join('')
}
