/** The Content-Security-Policy of a built page. */
import { createHash } from 'node:crypto'

/**
 * The policy for a page whose scripts and stylesheets are these: nothing from another host, no `eval`,
 * inline scripts only as they stand in the page, by hash.
 *
 * Styles are another matter: Slidev and Vue put style attributes and short `<style>` elements
 * (`@page`, the switch of the scheme) into the page while it runs, so no hash can name them all.
 * They can't fetch anything either: `img-src` and `font-src` hold for them too.
 */
export function policyFor(html: string): string {
  const scripts = [
    ...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g),
  ]
    .filter(([, attributes]) => !attributes?.includes(' src='))
    .map(([, , script]) => hashSource(script ?? ''))
  return Object.entries({
    'default-src': ['\'self\''],
    'script-src': [
      '\'self\'',
      ...new Set(scripts),
    ],
    'style-src': ['\'self\'', '\'unsafe-inline\''],
    'img-src': ['\'self\'', 'data:'],
    'font-src': ['\'self\'', 'data:'],
    'object-src': ['\'none\''],
    'base-uri': ['\'self\''],
    'form-action': ['\'none\''],
  }).map(([directive, sources]) => `${directive} ${sources.join(' ')}`).join('; ')
}

function hashSource(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}
