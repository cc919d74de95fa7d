/** The talks of the project, for comparison. */
import type { Language } from 'slidev-deck/language'
import type { Names, TalkText } from './compare.ts'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readDeck } from 'slidev-deck/read'

/** A module of the deck at `root`. */
const load = (root: string, path: string) => import(pathToFileURL(join(root, path)).href) as Promise<Record<string, unknown>>

/** The names of the deck's glossary. */
export async function readNames(root: string): Promise<Names> {
  return (await load(root, 'seeds/glossary.ts')).names as Names
}

/** A language's talk and words, as they stand in the deck at `root`. @throws Failure where the deck can't be read */
export async function readTalk(root: string, language: Language): Promise<TalkText> {
  const file = language === 'en'
    ? 'slides.md'
    : `slides.${language}.md`
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
