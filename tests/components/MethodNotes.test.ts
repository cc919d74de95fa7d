import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import MethodNotes from '../../components/MethodNotes.vue'
import { stubs } from '../support/client.ts'

vi.mock('@slidev/client', async () => (await import('../support/client.ts')).client)

type Headmatter = InstanceType<typeof MethodNotes>['$props']['headmatter']

describe('how the talk was made', () => {
  const source = {
    sha256: 'ab12',
    words: 1900,
    sentences: [5, 3, 4],
  }
  const claims = [
    { id: '1.1a', text: 'One', contested: {} },
    { id: '1.2a', text: 'Two' },
    { id: '2.1a', text: 'Three', leftOut: 'nothing that a slide needs' },
  ]
  function rows(headmatter: Headmatter, all = claims): Record<string, string> {
    const notes = mount(MethodNotes, {
      props: { headmatter, source, claims: all },
      global: { stubs },
    })
    return Object.fromEntries(notes.findAll('tbody tr').map(row => [
      row.get('th').text(),
      row.get('td').text(),
    ]))
  }

  it('says plainly that the article has no reference where the headmatter gives none', () => {
    const plain = 'The text as received names no title, author, outlet or date.'
    expect(rows({})['The article']).toBe(plain)
    expect(rows({
      article: {
        title: '',
        author: '',
        outlet: '',
        date: '',
        address: '',
      },
    })['The article']).toBe(plain)
  })

  it('gives the reference as far as the headmatter fills it in', () => {
    expect(rows({
      article: {
        title: 'A meeting',
        author: '',
        outlet: 'The Paper',
        date: '1 May 2025',
      },
    })['The article'])
      .toBe('“A meeting”, The Paper, 1 May 2025.')
  })

  it('counts what anyone who has the article can count again', () => {
    expect(rows({})['Its extent']).toBe('3 paragraphs, 12 sentences, 1,900 words')
    expect(rows({})['Taken from it']).toMatch(/^3 claims, 1 of them contested/)
  })

  it('says of every claim that is left out why it is', () => {
    expect(rows({})['Left out']).toBe('One claim (paragraph 2): nothing that a slide needs')
    expect(rows({}, claims.slice(0, 2))).not.toHaveProperty('Left out')
  })

  it('says whom to tell of an error: the speaker in person, until an address is filled in', () => {
    expect(rows({
      contact: { name: '[your name]', address: '[your e-mail address]' },
    })['To correct it']).toMatch(/^Tell the speaker, /)
    expect(rows({
      contact: { name: 'Our office', address: 'office@example.org' },
    })['To correct it']).toMatch(/^Write to Our office, office@example\.org, /)
  })
})
