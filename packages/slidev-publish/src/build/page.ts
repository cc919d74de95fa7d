/** The HTML page of a build, mended: what Slidev writes into its head, and what it leaves out. */

export interface PageRequest {
  /** Addresses of the fonts to fetch at once. */
  fonts: string[]
  /** The headmatter's `colorSchema`. */
  colorSchema: string
  /** The address of a picture of the talk, for previews of a link to it. */
  picture?: string
  /** An icon to put into the page instead of beside it. */
  icon?: string
}

/**
 * Takes Slidev's page as Vite wrote it and returns it fit to be handed out: descriptions without the quotes that
 * Slidev puts around them, no tag twice, fonts fetched at once, the colour scheme set before anything is painted.
 */
export function finishPage(html: string, { fonts, colorSchema, icon, picture }: PageRequest): string {
  return html
    .replace(/<meta http-equiv="Content-Type"[^>]*>\s*/, '')
    .replace(/<meta property="slidev:[^>]*>\s*/g, '')
    // Slidev hands the value over as a JSON string that is escaped already (setupIndexHtml in @slidev/cli).
    .replace(/content="&quot;(.*?)&quot;"/g, (_, value: string) => `content="${plain(value)}"`)
    .replace('</title>', () => `</title>\n<script>${schemeScript(colorSchema)}</script>${fonts.map(preload).join('')}${picture
      ? preview(picture)
      : ''}`)
    .replace(/(<link rel="icon" href=")[^"]*/, (link, start: string) => icon
      ? `${start}${icon}`
      : link)
}

function preload(url: string): string {
  return `\n<link rel="preload" as="font" type="font/woff2" href="${url}" crossorigin>`
}

/** The tags that chat programs and networks read: https://ogp.me. */
function preview(picture: string): string {
  return `\n<meta property="og:type" content="website">\n<meta property="og:image" content="${picture}">\n<meta name="twitter:card" content="summary_large_image">`
}

/** As Slidev does (`logic/dark.ts`), but before the first paint: a dim room is not flashed with a white page. */
function schemeScript(colorSchema: string): string {
  if (colorSchema !== 'auto')
    return `document.documentElement.classList.add("${colorSchema}")`
  return 'try{const s=localStorage.getItem("slidev-color-schema");if(s==="dark"||s!=="light"&&matchMedia("(prefers-color-scheme: dark)").matches)document.documentElement.classList.add("dark")}catch{}'
}

function plain(json: string): string {
  return String(JSON.parse(`"${json}"`)).replace(/\s+/g, ' ').trim()
}
