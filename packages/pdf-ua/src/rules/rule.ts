import type { Node, Subject } from './subject.ts'

/**
 * One rule: of veraPDF's profile for PDF/UA-1 by clause and number, as `7.1-3`; of another profile with its name before
 * it, as `A2-6.3.2-1`; of the quality checks of PAC 2024 as `PAC-alt`.
 */
export interface Rule {
  id: string
  /** What must hold. */
  says: string
  /** A line for each place where it does not hold. */
  find: (subject: Subject) => Iterable<string>
}

/** A rule on one thing that a document has to have. */
export function must(id: string, says: string, holds: (subject: Subject) => boolean, where = 'the document'): Rule {
  return {
    id,
    says,
    find: subject => holds(subject)
      ? []
      : [where],
  }
}

/** A rule on each element of some kind. */
export function eachNode(id: string, says: string, counts: (node: Node) => boolean, holds: (node: Node, subject: Subject) => boolean): Rule {
  return {
    id,
    says,
    find: subject => subject.nodes.filter(node => counts(node) && !holds(node, subject)).map(({ path }) => path),
  }
}

/** A rule that is broken, and where. */
export interface Finding { rule: string, says: string, where: string }
