/** The direction of a talk's lines in the page as it is sent, before a script runs: Slidev sets it only when the page runs. */
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { directionOf } from 'slidev-deck/language'

/** Gives `<html>` the direction of the headmatter's `lang`. */
export function direction({ data }: Pick<ResolvedSlidevOptions, 'data'>): Plugin {
  return {
    name: 'deck:direction',
    transformIndexHtml: html => withDirection(html, String(data.headmatter.lang ?? 'en')),
  }
}

/** A page whose `<html>` says which way its lines run. */
export function withDirection(html: string, lang: string): string {
  return html.replace(/<html\b(?![^>]*\sdir=)/, `<html dir="${directionOf(lang)}"`)
}
