import { describe, expect, it } from 'vitest'
import { tidy, wrapped } from '../src/in-page/html.ts'

describe('what a listener reads', () => {
  it('has no break at its ends, and no two in a row', () => {
    expect(tidy('<br> one <br>\n <br>two<br>')).toBe('one<br>two')
  })

  it('keeps spaces that hold words together, and a mark on the line of its word', () => {
    expect(tidy('10\u00A0km  from  here<svg class="sign"></svg>')).toBe('10\u00A0km from <span class="glued">here<svg class="sign"></svg></span>')
  })

  it('has no element without content', () => {
    expect(wrapped('p', ' \n')).toBe('')
    expect(wrapped('p', ' one ', ' lang="fr"')).toBe('<p lang="fr">one</p>')
  })
})
