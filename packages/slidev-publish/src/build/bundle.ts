/** Running Vite's bundler, quietly. */
import type { InlineConfig } from 'vite'
import { relative } from 'node:path'
import process from 'node:process'
import { stripVTControlCharacters } from 'node:util'
import { Failure, firstLine } from 'slidev-deck/cli/failure'
import { build } from 'vite'

/**
 * Bundles for production, whatever `NODE_ENV` a test or a shell has set: Vite would put Vue's help for developers into
 * the page. Leaves it set, so it is for a process that builds and does nothing else.
 * @throws Failure that names the file, as seen from `root`, and the first fault
 */
export async function bundle(config: InlineConfig, root: string): Promise<void> {
  process.env.NODE_ENV = 'production'
  try {
    await build(config)
  }
  catch (error) {
    throw new Failure(`the deck does not build: ${firstFault(error as BundleError, root)}`)
  }
}

type BundleError = Error & { errors?: (Error & { id?: string })[] }

/** What the bundler says of the first fault in one line, and in which file: without its colours, frames and stacks. */
function firstFault(error: BundleError, root: string): string {
  const { message, id } = error.errors?.[0] ?? error as BundleError & { id?: string }
  const text = firstLine(stripVTControlCharacters(message))
  const file = id && relative(root, id.split('?')[0] ?? '')
  return withSlide(file && !text.includes(file)
    ? `${file}: ${text}`
    : text)
}

/** A message with the slide in the place of the module that Slidev makes of it, as in `talk.md__slidev_3.md`. */
export function withSlide(text: string): string {
  return text
    .replace(/^.*Could not resolve '(\/[^']*)' in (\S+)__slidev_(\d+)\.md$/, '$2: slide $3: there is no file public$1; put it there, or correct its name (capitals count)')
    .replace(/(\S+)__slidev_(\d+)\.md/, '$1: slide $2')
}
