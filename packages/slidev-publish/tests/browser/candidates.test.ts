import { describe, expect, it } from 'vitest'
import { installedCandidates } from '../../src/browser/candidates.ts'

const paths = (...args: Parameters<typeof installedCandidates>) => installedCandidates(...args).map(({ path }) => path)

describe('where an installed browser is looked for', () => {
  it('linux: in PATH first, then where packages put it, each place once', () => {
    const found = paths('linux', { PATH: '/opt/bin:/usr/bin' })
    expect(found[0]).toBe('/opt/bin/chromium-headless-shell')
    expect(found).toContain('/opt/bin/chromium')
    expect(found).toContain('/usr/bin/google-chrome')
    expect(found).toContain('/usr/local/bin/microsoft-edge')
    expect(found).toContain('/snap/bin/chromium')
    expect(new Set(found).size).toBe(found.length)
  })

  it('linux: a script that may be a placeholder comes last', () => {
    expect(paths('linux', { PATH: '' }).at(-1)).toMatch(/chromium-browser$/)
  })

  it('macOS: among the machine\'s applications and the user\'s', () => {
    const found = paths('darwin', { HOME: '/Users/zari' })
    expect(found).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
    expect(found).toContain('/Users/zari/Applications/Chromium.app/Contents/MacOS/Chromium')
    expect(found).toContain('/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge')
  })

  it('windows: for all users, in 32 bits, and for one user; Edge is always there', () => {
    const found = paths('win32', {
      'PROGRAMFILES': 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
      'LOCALAPPDATA': 'C:\\Users\\zari\\AppData\\Local',
    })
    expect(found).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe')
    expect(found).toContain('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe')
    expect(found).toContain('C:\\Users\\zari\\AppData\\Local\\Chromium\\Application\\chrome.exe')
  })

  it('windows: without those folders there is nowhere to look', () => {
    expect(paths('win32', {})).toEqual([])
  })
})
