import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, realpath, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'

const left = new Set([
  'node_modules',
  '.git',
  'dist',
  'exports',
  'tests',
])

/**
 * A copy of the project in a temporary folder, to change and to build from. Its packages are links to the installed
 * ones, but what is cached there is its own.
 */
export async function copyProject(): Promise<{ root: string, discard: () => Promise<void> }> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'talk-')))
  for (const name of await readdir('.')) {
    if (!left.has(name))
      await cp(name, join(root, name), { recursive: true })
  }
  const modules = join(root, 'node_modules')
  await mkdir(modules)
  for (const entry of await readdir('node_modules', { withFileTypes: true })) {
    if (entry.name !== '.cache' && entry.name !== '.vite' && (entry.isDirectory() || entry.isSymbolicLink()))
      await symlink(resolve('node_modules', entry.name), join(modules, entry.name), 'junction')
  }
  return {
    root,
    discard: () => rm(root, { recursive: true, force: true }),
  }
}

/** Runs one of the project's programs in `root`. Never throws: what it said and how it ended is the result. */
export async function run(root: string, script: string, ...args: string[]): Promise<Ended> {
  return node(root, join('scripts', script), ...args)
}

/** Builds a copy for presenting, in a process of its own: Slidev keeps to the first folder that it has seen. */
export async function buildCopy(root: string): Promise<Ended & { dir: string }> {
  const ended = await node(root, '--input-type=module', '-e', 'import { buildDeck } from "./build/build.ts"; console.log((await buildDeck({ audience: "presenting" })).dir)')
  return {
    ...ended,
    dir: ended.stdout.trim(),
  }
}

export interface Ended {
  status: number
  stdout: string
  stderr: string
}

function node(cwd: string, ...args: string[]): Promise<Ended> {
  return promisify(execFile)(process.execPath, args, { cwd }).then(
    output => ({ status: 0, ...output }),
    ({ code, stdout, stderr }: { code?: number, stdout: string, stderr: string }) => ({ status: code ?? -1, stdout, stderr }),
  )
}
