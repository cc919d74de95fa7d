/** Attributes of a component that name or steer something instead of being shown. */
const unseen = new Set([
  'title',
  'description',
  'class',
  'style',
  'id',
  'key',
  'to',
  'name',
  'icon',
  'lang',
  'role',
  'src',
  'href',
  'setup',
  'slot',
])

/**
 * The words that a slide's Markdown shows: text, diagram labels and the plain attributes of components
 * (`<CommitmentTable asked="What is asked" />`), without scripts, styles, comments and tags.
 * What a component draws from data is not in it.
 */
export function visibleText(content: string): string {
  return content
    .replace(/<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, ' ')
    .replace(/<\/?[a-z][\w-]*((?:\s+[^\s=>/]+(?:=(?:"[^"]*"|'[^']*'))?)*)\s*\/?>/gi, (_, attributes: string) => ` ${shown(attributes)} `)
    .replace(/^(?:```.*|::\w+::)$/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The values of the plain attributes of a tag that a reader sees. */
function shown(attributes: string): string {
  return [
    ...attributes.matchAll(/(?<=\s)([a-z-]+)=(?:"([^"]*)"|'([^']*)')/gi),
  ].filter(([, name = '']) => !unseen.has(name) && !/^(?:aria|v|data)-/.test(name)).map(([, , double, single]) => double ?? single).join(' ')
}
