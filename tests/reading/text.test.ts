import { describe, expect, it } from 'vitest'
import { visibleText } from '../../deck/text.ts'

describe('the words that a slide shows', () => {
  it.each([
    ['text and headlines', '# One\n\nTwo *three*', '# One Two *three*'],
    ['no comment, script and style', 'a <!-- b --> c\n\n<script setup lang="ts">\nconst d = 1 > 0\n</script>\n\n<style>e {}</style>', 'a c'],
    ['no tags', '<div class="x">a</div><br/>b', 'a b'],
    ['plain attributes of components, which they show', '<Table :rows="rows" asked="What is asked" conduct=\'Done\' />', 'What is asked Done'],
    ['no names and no descriptions for those who cannot see', '<Diagram title="T" description="The source argues" aria-label="x">\n\nA\n\n</Diagram>', 'A'],
    ['labels of diagrams', '```mermaid\nflowchart LR\n  A["One > two"] --> B\n```', 'flowchart LR A["One > two"] --> B'],
    ['both sides of a split', 'a\n\n::right::\n\nb', 'a b'],
  ])('hold %s', (_, content, text) => expect(visibleText(content)).toBe(text))
})
