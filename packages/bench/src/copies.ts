/** Copies of the project in temporary folders, to change and to build from. */
import { cpSync, existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { cleanUpOnInterrupt } from 'slidev-deck/cli/cleanup'

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

/** Folders of `node_modules` that builds write to, Slidev under names that are the same in every copy: two at a time would read half a file. */
const WRITTEN = [
  '.cache',
  '.slidev',
  '.vite',
]

/** What Slidev's own commands have no use for. */
const OURS = [
  'diagrams',
  'docs',
  'brief.md',
]

interface CopyOptions {
  /** Files and folders that are not copied. */
  left?: readonly string[]
  /** Lets Vite's server serve the packages, which are links out of the folder; it serves nothing from there unless told to. */
  open?: boolean
}

/**
 * A copy of the project in the working directory, its own packages included. The others are links to the installed ones, but
 * what is cached there is its own.
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
    // Natively, in a fifth of the time of `cp`.
    if (!left.includes(name))
      cpSync(name, join(root, name), { recursive: true })
  }
  if (open)
    await writeFile(join(root, 'vite.config.ts'), 'export default { server: { fs: { strict: false } } }\n')
  const modules = join(root, 'node_modules')
  await mkdir(modules)
  for (const entry of await readdir('node_modules', { withFileTypes: true })) {
    if (WRITTEN.includes(entry.name) || !(entry.isDirectory() || entry.isSymbolicLink()))
      continue
    const own = join('packages', entry.name)
    await symlink(existsSync(own)
      ? join(root, own)
      : resolve('node_modules', entry.name), join(modules, entry.name), 'junction')
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
 * The same slides for Slidev's own commands: slides, components, layouts, layers, styles, seeds, keys and headmatter are the
 * deck's (the headmatter turns off what no slide needs, which is in the peer's favour). Of the addons it has the components,
 * the claims, which the slides show and can't do without, and the rehearsal; not what draws, checks and mends while building.
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
  for (const name of ['slidev-addon-diagrams', 'slidev-publish'])
    await rm(join(copy.root, 'packages', name, 'setup'), { recursive: true })
  return copy
}
