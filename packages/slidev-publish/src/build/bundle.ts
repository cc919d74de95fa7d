/** Running Vite's bundler, quietly. */
import type { Fault } from 'slidev-deck/fault'
import type { InlineConfig } from 'vite'
import { relative, resolve } from 'node:path'
import process from 'node:process'
import { stripVTControlCharacters } from 'node:util'
import { Failure, firstLine } from 'slidev-deck/cli/failure'
import { build } from 'vite'

/**
 * Bundles for production, whatever `NODE_ENV` a test or a shell has set: Vite would put Vue's help for developers into
 * the page. Leaves it set, so it is for a process that builds and does nothing else.
 * @throws Failure that names the file and the first fault
 */
export async function bundle(config: InlineConfig, root: string): Promise<void> {
  process.env.NODE_ENV = 'production'
  try {
    await build(config)
  }
  catch (error) {
    const { errors: [first] = [error] } = error as { errors?: unknown[] }
    // Slidev loads the deck's plugins by jiti: a Failure of theirs is of another copy of the class.
    const { fault = bundlerFault(first as BundlerError, root) } = first as Partial<Failure>
    throw new Failure(fault, { cause: error })
  }
}

type BundlerError = Pick<Error, 'message'> & { id?: string }

/**
 * What the bundler says in one line: without its colours, frames and stacks, and with the slide in the place of the module
 * that Slidev makes of it, as in `talk.md__slidev_3.md`. It names files as seen from `root`, or whole.
 */
export function bundlerFault({ message, id }: BundlerError, root: string): Fault {
  const text = firstLine(stripVTControlCharacters(message))
  const [, said = text, importer] = /^(.*Could not resolve .*) in (\S+)$/.exec(text) ?? []
  const [, missing] = /Could not resolve '(\/[^']*)'$/.exec(said) ?? []
  const path = id?.replace(/\?.*/, '') ?? importer
  if (!path)
    return { problem: `the deck does not build: ${said}` }
  const file = relative('', resolve(root, path))
  const [, talk = file, slide] = /^(.+)__slidev_(\d+)\.md$/.exec(file) ?? []
  return {
    file: talk,
    slide: Number(slide) || undefined,
    ...missing
      ? { problem: `there is no file public${missing}`, remedy: 'put it there, or correct its name (capitals count)' }
      : { problem: said },
  }
}
