import { expect, it } from 'vitest'
import { plainHeadline } from '../src/headline.ts'

it.each([
  ['Costs &amp; benefits', 'Costs & benefits'],
  ['R&D at 5 &lt; 6&nbsp;%', 'R&D at 5 < 6\u00A0%'],
  ['&#8220;All&#x201D; &unknown;', '“All” &unknown;'],
  ['**Six** risks, *all* of _one_ kind', 'Six risks, all of one kind'],
  ['2 * 3 * 4, snake_case_name', '2 * 3 * 4, snake_case_name'],
  ['The `<table>` tag', 'The <table> tag'],
  ['See [the risks](/six-risks)', 'See the risks'],
  ['One<br>two <span class="x">three</span>', 'One two three'],
  ['5 \\* 6', '5 * 6'],
])('%s is %s in plain words', (markdown, words) => {
  expect(plainHeadline(markdown)).toBe(words)
})
