import { access } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { charactersIn, fontFace, fontFiles } from '../src/fonts.ts'

describe('the fonts of the deck', () => {
  it('are files that the packages have, in the weights that the stylesheet imports', async () => {
    const files = await fontFiles('.')
    await Promise.all(files.map(({ path }) => access(path)))
    const latin = files.filter(({ range }) => charactersIn(range, 'a') === 'a')
    expect(latin.map(({ family, weight }) => `${family} ${weight}`).sort()).toEqual([
      'Source Code Pro 400',
      'Source Sans 3 400',
      'Source Sans 3 600',
      'Source Serif 4 400',
      'Source Serif 4 600',
      'Vazirmatn 400',
      'Vazirmatn 600',
    ])
  })

  it('give of a text the characters in their range, each once', () => {
    expect(charactersIn('U+0000-00FF,U+2013', 'Abba – €')).toBe(' Aab–')
    expect(charactersIn('U+20AC', 'Abba – €')).toBe('€')
    expect(charactersIn('U+0400-045F', 'Abba')).toBe('')
  })

  it('never swap on the screen: text waits for its font', () => {
    const rule = fontFace({
      family: 'Source Sans 3',
      weight: '400',
      style: 'normal',
      path: '',
      range: 'U+20AC',
    }, 'x.woff2')
    expect(rule).toContain('font-display: block')
    expect(rule).toContain('unicode-range: U+20AC')
  })
})
