/** How UnoCSS looks for classes in a build. */

/** Classes that Slidev's client puts together while it runs, so that no scan of its source finds them (its `uno.config.ts`). */
const SAFELIST = ['!opacity-0', 'grid-rows-[1fr_max-content]', 'grid-cols-[1fr_max-content]']

/** Styles, as by default, and the scripts of components, compiled: their templates are scanned as they are written. */
const NOT_SCANNED = [/\.(?:css|postcss|sass|scss|less|stylus|styl)($|\?)/, /\?vue&type=script/]

/**
 * Half of what a scan takes for a class, and UnoCSS would try all its rules on each: code, names of components, paths,
 * numbers, and attributes that have a meaning of their own.
 */
export const NO_CLASS = /^(?:[^[]*[(){},]|[A-Z./]|\d(?!xl)|\[(?:v-|on|aria-|d[~=]|title[~=]|description[~=]|style[~=]|click[~=]|key[~=]|ref[~=]))/

export const unocss = {
  safelist: SAFELIST,
  blocklist: [NO_CLASS],
  content: {
    pipeline: { exclude: NOT_SCANNED },
  },
}
