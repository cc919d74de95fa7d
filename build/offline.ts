/** The service worker of a build, with the list of what it stores. */
import type { Plugin } from 'vite'
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { transformWithOxc } from 'vite'
import { filesBelow } from './key.ts'

const SOURCE = join(import.meta.dirname, '../offline')

/** Lets the page register the service worker; storing the whole deck waits until its first slide is on the screen. */
export function registerOffline(): Plugin {
  const program = `import { register } from ${JSON.stringify(join(SOURCE, 'register.ts'))}
import { whenIdle } from ${JSON.stringify(join(import.meta.dirname, 'when-idle.ts'))}
whenIdle(register)`
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

/** Writes `service-worker.js` into a finished build: it stores every file that is there. */
export async function writeServiceWorker(dir: string): Promise<void> {
  const files = (await filesBelow(dir)).sort()
  const hash = createHash('sha256')
  for (const file of files)
    hash.update(`\0${file}\0`).update(await readFile(join(dir, file)))
  const manifest = {
    version: hash.digest('hex').slice(0, 16),
    files: files.map(file => file === 'index.html'
      ? '/'
      : `/${file}`),
  }
  const { code } = await transformWithOxc(await readFile(join(SOURCE, 'worker.ts'), 'utf8'), 'worker.ts')
  await writeFile(join(dir, 'service-worker.js'), `const MANIFEST = ${JSON.stringify(manifest)}\n${code.replace(/^export \{\s*\};?$/m, '')}`)
}
