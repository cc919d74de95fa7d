/** Lines of a diagram that show nothing, or only to screen readers. */
const silent = /^(?:%%|acc(?:Title|Descr)|class|click\b|columns\b|direction\b|linkStyle|style\b|end\b)/

/** Kinds whose lines are text as they stand, cut at colons: periods, tasks, branches. */
const written = new Set([
  'gantt',
  'journey',
  'kanban',
  'mindmap',
  'timeline',
])

/** A line before which a heading may stand: `title Who meets`, `section Today`, `pie title Shares`. */
const heading = /^(?:pie )?(?:showData )?(?:title|section):? /

/**
 * The labels that a Mermaid block shows, in order: quoted and bracketed ones, texts on lines, `title` and `section`,
 * messages, the nodes of a Sankey diagram, and the lines of a timeline, mindmap or kanban board.
 */
export function mermaidLabels(code: string): string[] {
  const lines = code
    .replace(/%%\{[\s\S]*?\}%%/g, '')
    .split('\n')
    .map(line => line.trim().replace(/\s+/g, ' '))
    .filter(line => line && line !== '---' && !silent.test(line))
  const kind = lines.find(line => !heading.test(line)) ?? ''
  return lines
    .flatMap(line => labelsOf(line, kind))
    .map(label => label.replace(/<br ?\/?>/gi, ' ').replace(/[`*]+|:::\w+/g, '').replace(/\s+/g, ' ').trim())
    .filter(label => /[\p{L}\p{N}❞]/u.test(label))
}

function labelsOf(line: string, kind: string): string[] {
  if (heading.test(line)) {
    return [
      line.replace(heading, '').replaceAll('"', ''),
    ]
  }
  if (line === kind)
    return []
  const quoted = inside(/"([^"]*)"/g, line)
  const rest = line.replace(/"[^"]*"/g, '')
  const bracketed = inside(/[[({|]([^[\](){}|]+)[\])}|]/g, rest)
  if (kind.startsWith('sankey'))
    return quoted.concat(rest.replace(/,[\d.\s]*$/, '').split(','))
  if (written.has(kind.split(' ')[0] ?? '') && quoted.length + bracketed.length === 0)
    return line.split(' : ').flatMap(part => part.split(': '))
  return [
    ...quoted,
    ...bracketed,
    // A text on a line, as in `A -- leads to --> B`, and a message, as in `A->>B: asks`.
    ...inside(/(?:--|==|-\.) ([^-=.>|]+) (?:--|==|\.-)/g, rest),
    ...inside(/^[^:]*(?:->|-x|-\)|note )[^:]*: (.+)$/gi, rest),
  ]
}

function inside(pattern: RegExp, text: string): string[] {
  return Array.from(text.matchAll(pattern), ([, label = '']) => label)
}
