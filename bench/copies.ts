/** Copies of the project in temporary folders, to change and to build from. */
import { cp, mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { cleanUpOnInterrupt } from '../cli/cleanup.ts'

export interface Copy {
  root: string
  /** Removes it; on Ctrl-C it goes by itself. */
  discard: () => Promise<void>
}

/** Made from the rest, or of no use in a copy. */
const LEFT = [
  'node_modules',
  '.git',
  'dist',
  'exports',
  'tests',
]

/** Ours alone: what builds, prints and serves the deck instead of Slidev. */
const OURS = [
  'bench',
  'browser',
  'build',
  'diagrams',
  'docs',
  'documents',
  'offline',
  'pdf',
  'scripts',
  'server',
  'brief.md',
]

interface CopyOptions {
  /** Files and folders that are not copied. */
  left?: readonly string[]
  /** Lets Vite's server serve the packages, which are links out of the folder; it serves nothing from there unless told to. */
  open?: boolean
}

/**
 * A copy of the project in the working directory. Its packages are links to the installed ones, but what is cached there
 * is its own.
 */
export async function copyProject({ left = LEFT, open = false }: CopyOptions = {}): Promise<Copy> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'talk-')))
  // What still runs there may write while it is removed.
  const remove = () => rm(root, {
    recursive: true,
    force: true,
    maxRetries: 10,
    retryDelay: 200,
  })
  const unregister = cleanUpOnInterrupt(remove)
  for (const name of await readdir('.')) {
    if (!left.includes(name))
      await cp(name, join(root, name), { recursive: true })
  }
  if (open)
    await writeFile(join(root, 'vite.config.ts'), 'export default { server: { fs: { strict: false } } }\n')
  const modules = join(root, 'node_modules')
  await mkdir(modules)
  for (const entry of await readdir('node_modules', { withFileTypes: true })) {
    if (entry.name !== '.cache' && entry.name !== '.vite' && (entry.isDirectory() || entry.isSymbolicLink()))
      await symlink(resolve('node_modules', entry.name), join(modules, entry.name), 'junction')
  }
  return {
    root,
    discard: async () => {
      unregister()
      await remove()
    },
  }
}

/**
 * The same slides for Slidev's own commands: slides, components, layouts, layers, styles, seeds, pages, keys and
 * headmatter are the deck's (the headmatter turns off what no slide needs, which is in the peer's favour). Of what is
 * ours it has only the plugin that resolves the claims of each slide, which the slides show and can't do without, and
 * the wait for an idle moment, after which the recording of rehearsals comes.
 * Mermaid draws the diagrams as Slidev lets it, in the deck's look.
 */
export async function copyStock(): Promise<Copy> {
  const copy = await copyProject({
    left: [
      ...LEFT,
      ...OURS,
    ],
    open: true,
  })
  const write = (file: string, ...lines: string[]) => writeFile(join(copy.root, file), `${lines.join('\n')}\n`)
  await mkdir(join(copy.root, 'build'))
  for (const file of ['build/citations.ts', 'build/when-idle.ts'])
    await cp(file, join(copy.root, file))
  await rm(join(copy.root, 'setup/transformers.ts'))
  await rm(join(copy.root, 'setup/mermaid-renderer.ts'))
  await write(
    'setup/vite-plugins.ts',
    'import { defineVitePluginsSetup } from \'@slidev/types\'',
    'import { citations } from \'../build/citations.ts\'',
    'export default defineVitePluginsSetup(options => [citations(options)])',
  )
  return copy
}
