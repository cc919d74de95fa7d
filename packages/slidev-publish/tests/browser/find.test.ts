import type { Installer } from '../../src/browser/install.ts'
import type { Machine } from '../../src/browser/machine.ts'
import { describe, expect, it } from 'vitest'
import { findBrowser, installBrowser, presentBrowser } from '../../src/browser/find.ts'
import { aptInstaller, aptShellInstaller, playwrightInstaller } from '../../src/browser/install.ts'

/** A Debian machine with these programs on it. */
function machine(programs: string[], change: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/usr/bin' },
    root: false,
    distribution: 'debian',
    playwrightPath: '/cache/chrome',
    exists: path => programs.includes(path),
    starts: () => true,
    ...change,
  }
}

const everything = [
  '/my/chrome',
  '/cache/chrome',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
]
const chosen = {
  env: { PATH: '/usr/bin', CHROMIUM_PATH: '/my/chrome' },
}

describe('the browser that is taken', () => {
  it('is the one of CHROMIUM_PATH before all others', () => {
    expect(presentBrowser(machine(everything, chosen))?.executablePath).toBe('/my/chrome')
  })

  it('is Playwright\'s own before an installed one', () => {
    expect(presentBrowser(machine(everything))?.executablePath).toBe('/cache/chrome')
  })

  it('is Chromium before Chrome', () => {
    expect(presentBrowser(machine(everything.slice(2)))).toEqual({ executablePath: '/usr/bin/chromium', origin: 'installed Chromium' })
  })

  it('is never one that does not start', () => {
    const broken = machine(everything, {
      starts: path => path === '/usr/bin/google-chrome',
    })
    expect(presentBrowser(broken)?.executablePath).toBe('/usr/bin/google-chrome')
  })

  it('is named in one line', async () => {
    const lines: string[] = []
    await findBrowser(machine(['/usr/bin/chromium']), line => lines.push(line))
    expect(lines).toEqual(['Browser: installed Chromium (/usr/bin/chromium)'])
  })
})

it('a CHROMIUM_PATH that leads nowhere is an error, and no other browser is taken', () => {
  expect(() => presentBrowser(machine(everything.slice(1), chosen))).toThrow(/CHROMIUM_PATH is \/my\/chrome, and no program stands there/)
})

describe('fetching a browser', () => {
  const one = (name: string): Installer => ({
    name,
    commands: () => [
      { label: name, program: name, args: [] },
    ],
  })

  it('goes on to the next way when one fails', async () => {
    const programs: string[] = []
    const found = await installBrowser(machine(programs), [
      one('far'),
      one('near'),
    ], async ({ program }) => {
      if (program === 'far')
        return 'host not found'
      programs.push('/usr/bin/chromium')
    })
    expect(found.executablePath).toBe('/usr/bin/chromium')
  })

  it('stops at the first that brings one', async () => {
    const programs: string[] = []
    const run: string[] = []
    await installBrowser(machine(programs), [
      one('first'),
      one('second'),
    ], async ({ program }) => {
      run.push(program)
      programs.push('/cache/chrome')
      return undefined
    })
    expect(run).toEqual(['first'])
  })

  it('that fails in every way is one line: what was tried, what to install, the variable', async () => {
    const failing = installBrowser(machine([]), [
      one('far'),
      one('near'),
    ], async () => 'host not found')
    await expect(failing).rejects.toThrow(/^no browser found.*far: host not found; near: host not found.*Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one$/)
  })

  it('says which libraries are missing when what was fetched does not start', async () => {
    const without = machine(['/cache/chrome'], {
      starts: () => false,
    })
    await expect(installBrowser(without, [playwrightInstaller], async () => undefined)).rejects.toThrow(/install-deps chromium/)
  })

  it('uses apt-get as root on Debian and Ubuntu alone', () => {
    const programs = (change: Partial<Machine>) => aptInstaller.commands(machine([], change)).map(({ program, args }) => `${program} ${args.join(' ')}`)
    expect(programs({ root: true })).toEqual(['apt-get update', 'apt-get install --yes --no-install-recommends chromium'])
    expect(aptShellInstaller.commands(machine([], { root: true })).map(({ args }) => args.at(-1))).toEqual(['update', 'chromium-headless-shell'])
    expect(aptShellInstaller.commands(machine([], { root: true, distribution: 'ubuntu debian' }))).toEqual([])
    expect(programs({ root: true, distribution: 'ubuntu debian' })[1]).toMatch(/chromium-browser$/)
    expect(programs({ root: false })).toEqual([])
    expect(programs({ root: true, distribution: 'fedora' })).toEqual([])
    expect(programs({ root: true, distribution: '', platform: 'darwin' })).toEqual([])
  })

  it('never waits long for a host that does not answer', () => {
    expect(playwrightInstaller.commands(machine([]))[0]?.env).toMatchObject({ PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' })
  })
})
