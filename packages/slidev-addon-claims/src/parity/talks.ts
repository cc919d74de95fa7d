/** The talks of the project, for comparison. */
import type { Language } from 'slidev-deck/language'
import type { Names, TalkText } from './compare.ts'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Failure } from 'slidev-deck/cli/failure'
import { languages } from 'slidev-deck/language'
import { readDeck } from 'slidev-deck/read'

/** A module of the deck at `root`. */
const load = (root: string, path: string) => import(pathToFileURL(join(root, path)).href) as Promise<Record<string, unknown>>

/** The names of the deck's glossary. */
export async function readNames(root: string): Promise<Names> {
  return (await load(root, 'seeds/glossary.ts')).names as Names
}

/** The file of a language's talk. */
function fileOf(language: Language) {
  return language === 'en'
    ? 'slides.md'
    : `slides.${language}.md`
}

/** The languages to compare with English: all, or the one that is named by its file (`slides.fa.md`) or its code. @throws Failure where there is none of that name */
export function translationsNamed(name?: string): Language[] {
  const translations = languages.filter(language => language !== 'en')
  const wanted = translations.filter(language => name === undefined || name === fileOf(language) || name === language)
  if (wanted.length === 0)
    throw new Failure(`there is no translation ${name}: give ${translations.map(fileOf).join(', ')}, or nothing for all of them`)
  return wanted
}

/** A language's talk and words, as they stand in the deck at `root`. @throws Failure where the deck can't be read */
export async function readTalk(root: string, language: Language): Promise<TalkText> {
  const file = fileOf(language)
  const wordsFile = `seeds/words/${language}.ts`
  const { headmatter, slides } = await readDeck(join(root, file))
  return {
    language,
    file,
    headmatter,
    slides,
    words: (await load(root, wordsFile))[language],
    wordsFile,
  }
}
