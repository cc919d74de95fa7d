/** Pictures in `public/` with characters in their names that the code of a page would take for its own. */
import type { Plugin } from 'vite'

/**
 * Vue makes an import of every address in a template and undoes its escapes: in `import a from '/it's a#b.png'` the
 * apostrophe ends the text and `#` the path. Such an address becomes a bound attribute, which is left as it stands.
 */
export function escapedNames(): Plugin {
  return {
    name: 'deck:escaped-names',
    // Before Vue, after Slidev has made HTML of Markdown.
    enforce: 'pre',
    transform: {
      filter: {
        id: {
          include: /\.(?:md|vue)$/,
          exclude: /node_modules/,
        },
      },
      handler: code => withBoundAddresses(code),
    },
  }
}

/** What Vue would read as code once it has undone the escapes. */
const UNSAFE = /'|&#39;|&apos;|%27|\\|%5C|%23|%3F|%25/i

/** A component with such addresses bound; undefined where it has none. */
export function withBoundAddresses(code: string): string | undefined {
  const bound = code.replace(/(\s)(src|poster|href|xlink:href)="(\/(?!\/)[^"]*)"/g, (attribute, space: string, name: string, address: string) => UNSAFE.test(address)
    ? `${space}:${name}="'${address.replace(/'|&#39;|&apos;/g, '%27').replaceAll('\\', '%5C')}'"`
    : attribute)
  return bound === code
    ? undefined
    : bound
}
