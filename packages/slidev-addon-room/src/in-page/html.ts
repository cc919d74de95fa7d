/** Writing plain HTML. */

/** As browsers collapse it: spaces that hold words together stay. */
const SPACE = /[ \t\r\n\f]+/g

export function collapsed(text: string): string {
  return text.replace(SPACE, ' ')
}

/** An element with content, or nothing where there is none. */
export function wrapped(name: string, content: string, written = ''): string {
  return content.trim() === ''
    ? ''
    : `<${name}${written}>${content.trim()}</${name}>`
}

/** Words without breaks at their ends, or two in a row; a drawing stays on the line of the word before it. */
export function tidy(words: string): string {
  return collapsed(words)
    .replace(/ ?(?:<br> ?)+/g, '<br>')
    .replace(/^(?: |<br>)+|(?: |<br>)+$/g, '')
    .replace(/([^\s<>]+)(<svg class="sign".*?<\/svg>)/g, '<span class="glued">$1$2</span>')
}
