/** The service worker of a build, with the list of what it stores. */
import type { Plugin } from 'vite'
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformWithOxc } from 'vite'
import { filesBelow } from './key.ts'
import { labelsOf } from './labels/index.ts'

const SOURCE = join(import.meta.dirname, '../offline')

/** Lets the page register the service worker; storing the whole deck waits until its first slide is on the screen. It says so in the talk's language. */
export function registerOffline(lang: string): Plugin {
  const { storing, stored, notStored } = labelsOf(lang).labels
  const program = `import { register } from ${JSON.stringify(join(SOURCE, 'register.ts'))}
import { whenIdle } from ${JSON.stringify(fileURLToPath(import.meta.resolve('slidev-deck/when-idle')))}
whenIdle(() => register(${JSON.stringify({ storing, stored, failed: notStored })}))`
  return {
    name: 'deck:offline',
    transformIndexHtml: {
      order: 'pre',
      handler: () => [
        {
          tag: 'script',
          attrs: { type: 'module' },
          children: program,
          injectTo: 'body',
        },
      ],
    },
  }
}

/** Writes `service-worker.js` into a finished build, which is served below `base`: it stores every file that is there. */
export async function writeServiceWorker(dir: string, base: string): Promise<void> {
  const files = (await filesBelow(dir)).sort()
  const hash = createHash('sha256')
  for (const file of files)
    hash.update(`\0${file}\0`).update(await readFile(join(dir, file)))
  const manifest = {
    base,
    version: hash.digest('hex').slice(0, 16),
    files: files.map(file => file === 'index.html'
      ? base
      : base + file),
  }
  const { code } = await transformWithOxc(await readFile(join(SOURCE, 'worker.ts'), 'utf8'), 'worker.ts')
  await writeFile(join(dir, 'service-worker.js'), `const MANIFEST = ${JSON.stringify(manifest)}\n${code.replace(/^export \{\s*\};?$/m, '')}`)
}
