/** How UnoCSS looks for classes in a build. */

/** Classes that Slidev's client puts together while it runs, so that no scan of its source finds them (its `uno.config.ts`). */
const SAFELIST = ['!opacity-0', 'grid-rows-[1fr_max-content]', 'grid-cols-[1fr_max-content]']

/** Styles, as by default, and the scripts of components, compiled: their templates are scanned as they are written. */
const NOT_SCANNED = [/\.(?:css|postcss|sass|scss|less|stylus|styl)($|\?)/, /\?vue&type=script/]

/** Two thirds of what a scan takes for a class, and UnoCSS would try all its rules on each. */
export const NO_CLASS = [
  // Code, entities of HTML.
  /^[^[]*[(){},&\\]/,
  // Names of components, paths, selectors, operators.
  /^[A-Z./:#=?|+>~'"`]/,
  // Names of variables, their members, files.
  /^[a-z]+[A-Z]/,
  /^[^[:]*\.[a-z]/,
  // Numbers, but `2xl:` is a screen.
  /^-?\d(?!xl)/,
  // Tags, but `<md:` is a screen.
  /^<[^:]*$|<\/|\/>/,
  // Names of attributes, ends of sentences.
  /[=.:;?]$/,
  // Attributes that have a meaning of their own.
  /^\[(?:v-|on|aria-|[^~=]*(?:[A-Z<]|\.[a-z])|(?:click|d|description|href|id|is|key|name|options|ref|style|svg|title|type)[~=])/,
]

export const unocss = {
  safelist: SAFELIST,
  blocklist: NO_CLASS,
  content: {
    pipeline: { exclude: NOT_SCANNED },
  },
}
