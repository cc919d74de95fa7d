/** The languages of a talk: its file, `slides.md`, and the translations beside it, `slides.fr.md`. */
import type { SiteLanguage, SiteLanguages } from './site-languages.ts'
import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Failure } from 'slidev-deck/cli/failure'
import { directionOf, languages } from 'slidev-deck/language'
import { readDeck } from 'slidev-deck/read'

/** A talk in one language, and the folder of the site in which it stands: none for the talk's own file, `fr/` for `slides.fr.md`. */
export interface Translation {
  entry: string
  path: string
}

/** The talk at `entry` and its translations, in the order in which `slidev-deck/language` lists the languages, others after them. */
export async function translationsOf(entry: string): Promise<Translation[]> {
  const stem = basename(entry, '.md')
  const rank = (code: string) => ([...languages, code] as string[]).indexOf(code)
  const codes = (await readdir(dirname(entry))).flatMap((file) => {
    const code = file.startsWith(`${stem}.`) && /^([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.md$/.exec(file.slice(stem.length + 1))?.[1]
    return code || []
  }).sort((a, b) => rank(a) - rank(b) || (a < b
    ? -1
    : 1))
  return [
    { entry, path: '' },
    ...codes.map(code => ({
      entry: join(dirname(entry), `${stem}.${code}.md`),
      path: `${code}/`,
    })),
  ]
}

/** What each site says of the others. @throws Failure where a talk can't be read, or a slide has the address of a language */
export async function siteLanguages(translations: readonly Translation[]): Promise<Omit<SiteLanguages, 'own'>> {
  const decks = await Promise.all(translations.map(({ entry }) => readDeck(entry)))
  const all = decks.map(({ lang, slides }, index): SiteLanguage => ({
    path: translations[index]!.path,
    lang,
    dir: directionOf(lang),
    name: nameOf(lang),
    slides: slides.map(({ no, frontmatter }) => String(frontmatter.routeAlias ?? no)),
  }))
  const taken = all.find(({ path }) => all[0]?.slides.includes(path.slice(0, -1)))
  if (taken)
    throw new Failure(`${translations[0]!.entry}: the routeAlias "${taken.path.slice(0, -1)}" is the address of a language: give the slide another one`)
  return { all, siteUrl: decks[0]?.headmatter.siteUrl }
}

/** A language's name for itself: `Français`. Without a region, but for Dari, which is Persian in Afghanistan. */
export function nameOf(lang: string): string {
  const { language } = new Intl.Locale(lang)
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(language === 'fa'
    ? 'fa-AF'
    : language) ?? lang
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1)
}
