import { describe, expect, it } from 'vitest'
import { shownPieces } from '../src/pieces.ts'

describe('the pieces of text that a slide shows', () => {
  it.each([
    [
      'headlines, paragraphs and list items, without Markdown’s signs',
      '# One ❞\n\nTwo *three*\nfour [five](#6)\n\n- six\n- seven\n\n1. eight',
      [
        'One ❞',
        'Two three four five',
        'six',
        'seven',
        'eight',
      ],
    ],
    [
      'cells of a table',
      '| Asked | Today ❞ |\n| --- | :-: |\n| Talks | **Refused** |',
      ['Asked', 'Today ❞', 'Talks', 'Refused'],
    ],
    [
      'no comment, script, style and expression',
      'a <!-- b --> c\n\n<script setup lang="ts">\nconst d = 1 > 0\n</script>\n\n{{ points.length }} points\n\n<style>e {}</style>',
      ['a', 'c', 'points'],
    ],
    [
      'words of tags in the line they stand in, and blocks apart',
      'a <b>b</b><br>c <SlideLink to="x">d</SlideLink>\n\n<div>e</div><div>f</div>\n<Card>\n\ng\n\n</Card>',
      ['a b c d', 'e', 'f', 'g'],
    ],
    [
      'plain attributes of components, which they show',
      '<Table :rows="rows" asked="What is asked" conduct=\'Done ❞\' title="T" description="D" aria-label="x" />',
      ['What is asked', 'Done ❞'],
    ],
    [
      'labels of diagrams, and nothing else of them',
      '<Diagram title="T" description="D">\n\n```mermaid\nflowchart LR\n  A["One > two"] --> B\n```\n\n</Diagram>',
      ['One > two'],
    ],
    [
      'both sides of a split',
      'a\n\n::right::\n\nb',
      ['a', 'b'],
    ],
  ])('are %s', (_, content, pieces) => expect(shownPieces(content)).toEqual(pieces))
})
