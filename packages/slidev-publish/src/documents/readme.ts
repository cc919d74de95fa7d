/** README.txt beside the documents: for whom each is, and whether it holds what is spoken. */
import type { DocumentKind, Exported } from './exported.ts'
import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Failure } from 'slidev-deck/cli/failure'
import { directionOf, languageOf } from 'slidev-deck/language'
import { writeWhole } from 'slidev-deck/replace'

interface Purpose { what: string, forWhom: string, spoken: boolean }

const PURPOSES: Readonly<Record<DocumentKind, Purpose>> = {
  slides: {
    what: 'The slides as a PDF, tagged for screen readers and fit for the archive.',
    forWhom: 'For everyone.',
    spoken: false,
  },
  handout: {
    what: 'The slides with the words that are spoken, and before them the plan, figures, names and terms.',
    forWhom: 'For the interpreters and the speaker.',
    spoken: true,
  },
  leaflet: {
    what: 'The talk on one sheet of A4, to be printed on both sides.',
    forWhom: 'For everyone, on paper.',
    spoken: false,
  },
  powerpoint: {
    what: 'The slides for PowerPoint and Impress, to be edited, with the speaker\'s notes.',
    forWhom: 'For the speaker, and whoever shows the slides there.',
    spoken: true,
  },
  pictures: {
    what: 'A picture of each slide.',
    forWhom: 'For everyone: web pages, posts, papers.',
    spoken: false,
  },
}

const NAME = 'README.txt'
const HEAD = 'What is in this folder, for whom, and whether it holds what is spoken.'

/**
 * Writes README.txt into the folder of the documents, whose names it gives; those of other exports that it named before,
 * and that are still there, stay in it.
 * @throws Failure where a README.txt stands there that someone else has written
 */
export async function writeReadme(exported: readonly Exported[]): Promise<void> {
  const [first] = exported
  if (!first)
    return
  const dir = dirname(first.file)
  const file = join(dir, NAME)
  const old = await readFile(file, 'utf8').catch(() => HEAD)
  if (!old.startsWith(HEAD))
    throw new Failure(`${file} was not written by this program and would be lost: move it, or name another folder`)
  const entries = new Map(await Promise.all(entriesOf(old).map(async ([name, text]) => [
    name,
    await stat(join(dir, name)).then(() => text, () => undefined),
  ] as const)))
  for (const document of exported)
    entries.set(nameOf(document), textOf(document))
  const lines = [...entries].sort(([a], [b]) => a < b
    ? -1
    : 1).flatMap(([name, text]) => text === undefined
    ? []
    : [`${name}\n${text}`])
  await writeWhole(file, `${[HEAD, ...lines].join('\n\n')}\n`)
}

/** A folder bears a slash. */
function nameOf({ file, kind }: Exported) {
  return `${basename(file)}${kind === 'pictures'
    ? '/'
    : ''}`
}

function textOf({ kind, lang, draft }: Exported): string {
  const { what, forWhom, spoken } = PURPOSES[kind]
  const language = new Intl.DisplayNames(['en'], { type: 'language' }).of(languageOf(lang) === 'fa'
    ? 'fa-AF'
    : new Intl.Locale(lang).language)
  return [
    `${what} In ${language}${draft ? ', a draft that nobody has reviewed' : ''}.`,
    forWhom,
    ...kind === 'powerpoint' && directionOf(lang) === 'rtl'
      ? ['Impress shows the columns of its tables from the left, in the wrong order; PowerPoint from the right.']
      : [],
    spoken
      ? 'HOLDS WHAT IS SPOKEN: hand it only to those who are meant to read it.'
      : 'Holds nothing of what is spoken.',
  ].map(line => `  ${line}`).join('\n')
}

/** The entries of a README.txt of ours, by the names of their files. */
function entriesOf(text: string): [name: string, text: string][] {
  return text.trim().split('\n\n').slice(1).map((entry) => {
    const [name = '', ...lines] = entry.split('\n')
    return [
      name,
      lines.join('\n'),
    ]
  })
}
