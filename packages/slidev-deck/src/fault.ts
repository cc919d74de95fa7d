/** Something wrong with a talk: where it is, what it is, and what to do about it. */
export interface Fault {
  /** The file as seen from the working directory, and the line in it, from 1. */
  file?: string
  line?: number
  /** The slide by its number. */
  slide?: number
  /** What of the slide or the talk it is in. */
  part?: 'note' | 'headmatter'
  problem: string
  remedy?: string
}

/** Where in its file a fault is, as in `slides.md:12`; empty where it is in none. */
export function placeInFile({ file, line }: Pick<Fault, 'file' | 'line'>): string {
  return [file, line].filter(part => part !== undefined).join(':')
}

/** A fault in one line, as in `slides.md:12: slide 3: has no headline; write one`. */
export function faultLine({ slide, part, problem, remedy, ...place }: Fault): string {
  return [
    placeInFile(place),
    [part, slide && `slide ${slide}`].filter(Boolean).join(' of '),
    [problem, remedy].filter(Boolean).join('; '),
  ].filter(Boolean).join(': ')
}
