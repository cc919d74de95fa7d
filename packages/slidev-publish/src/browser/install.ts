import type { Buffer } from 'node:buffer'
import type { Machine } from './machine.ts'
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { cleanUpOnInterrupt } from 'slidev-deck/cli/cleanup'
import { step } from 'slidev-deck/cli/progress'

/** A way to get a browser onto the machine. */
export interface Installer {
  name: string
  /** The commands to run one after the other; none where it does not suit the machine. */
  commands: (machine: Machine) => Command[]
}

export interface Command {
  label: string
  program: string
  args: string[]
  env?: Record<string, string>
}

/** Longest that one command may take; a fast line needs half a minute, a hotel's ten. */
const limitMs = 15 * 60_000

const playwrightCli = join(dirname(createRequire(import.meta.url).resolve('playwright-chromium')), 'cli.js')

export const playwrightInstaller: Installer = {
  name: 'Playwright\'s Chromium',
  commands: ({ root, distribution }) => [
    playwright('Fetching Chromium with Playwright\'s installer', 'install', '--no-shell', 'chromium'),
    // The libraries that it needs come from the distribution's packages, which only root may install.
    ...(root && isDebian(distribution)
      ? [
          playwright('Installing the libraries it needs', 'install-deps', 'chromium'),
        ]
      : []),
  ],
}

/** Debian's Chromium without windows: a third of the size, and half of the processor's time for a page. Ubuntu has none. */
export const aptShellInstaller: Installer = {
  name: 'the distribution\'s Chromium without windows',
  commands: ({ root, distribution }) => root && isDebian(distribution) && !isUbuntu(distribution)
    ? apt('chromium-headless-shell')
    : [],
}

export const aptInstaller: Installer = {
  name: 'the distribution\'s Chromium',
  commands: ({ root, distribution }) => root && isDebian(distribution)
    ? apt(isUbuntu(distribution)
        ? 'chromium-browser'
        : 'chromium')
    : [],
}

function apt(name: string): Command[] {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  return [
    {
      label: 'Reading the package lists with apt-get',
      program: 'apt-get',
      args: ['update'],
      env,
    },
    {
      label: `Installing ${name} with apt-get`,
      program: 'apt-get',
      args: [
        'install',
        '--yes',
        '--no-install-recommends',
        name,
      ],
      env,
    },
  ]
}

function playwright(label: string, ...args: string[]): Command {
  // An unreachable host is tried five times; ten seconds each is patience enough.
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: process.env.PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT ?? '10000' }
  return {
    label,
    program: process.execPath,
    args: [playwrightCli, ...args],
    env,
  }
}

function isUbuntu(distribution: string): boolean {
  return /\bubuntu\b/.test(distribution)
}

function isDebian(distribution: string): boolean {
  return /\b(?:debian|ubuntu)\b/.test(distribution)
}

/** Runs one command with its output hidden. Returns why it failed, in a line, or undefined. */
export async function run(command: Command): Promise<string | undefined> {
  return step(command.label, report => new Promise((resolve) => {
    const child = spawn(command.program, command.args, {
      env: {
        ...process.env,
        ...command.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limitMs,
    })
    const unregister = cleanUpOnInterrupt(() => child.kill())
    let output = ''
    const read = (chunk: Buffer) => {
      output = (output + chunk).slice(-20_000)
      const percent = /(\d+)%(?!.*\d%)/s.exec(String(chunk))
      if (percent)
        report(`${percent[1]} %`)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    const end = (problem: string | undefined) => {
      unregister()
      resolve(problem)
    }
    child.on('error', error => end(error.message))
    child.on('close', (status, signal) => end(status === 0
      ? undefined
      : reason(output) ?? `ended with ${signal ?? `status ${status}`}`))
  }))
}

/** The line of a failed command's output that says most: the last that speaks of an error. */
function reason(output: string): string | undefined {
  return output.split('\n').map(line => line.trim()).findLast(line => /^(?:E:|error|failed)/i.test(line))
}
