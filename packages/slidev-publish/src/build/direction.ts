/** The direction of a talk's lines in the page as it is sent, before a script runs: Slidev sets it only when the page runs. */
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { directionOf } from 'slidev-deck/language'

/** Gives `<html>` the direction of the headmatter's `lang`. */
export function direction({ data }: Pick<ResolvedSlidevOptions, 'data'>): Plugin {
  return {
    name: 'deck:direction',
    transformIndexHtml: html => html.replace(/<html\b(?![^>]*\sdir=)/, `<html dir="${directionOf(String(data.headmatter.lang ?? 'en'))}"`),
  }
}
