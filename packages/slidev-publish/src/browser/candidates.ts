import { posix, win32 } from 'node:path'

export interface Candidate {
  /** What a person would call it, as in "installed Chrome". */
  name: string
  path: string
}

type Environment = Record<string, string | undefined>

const linuxNames = {
  // Has no windows to draw: a page takes it half of the processor's time.
  'chromium-headless-shell': 'Chromium',
  'chromium': 'Chromium',
  'google-chrome-stable': 'Chrome',
  'google-chrome': 'Chrome',
  'microsoft-edge-stable': 'Edge',
  'microsoft-edge': 'Edge',
  // Last: on Ubuntu this is a script that only says "install the snap".
  'chromium-browser': 'Chromium',
}

const macPrograms = {
  'Chromium.app/Contents/MacOS/Chromium': 'Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome': 'Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge': 'Edge',
}

const windowsPrograms = {
  'Chromium\\Application\\chrome.exe': 'Chromium',
  'Google\\Chrome\\Application\\chrome.exe': 'Chrome',
  'Microsoft\\Edge\\Application\\msedge.exe': 'Edge',
}

/** Where a Chromium, Chrome or Edge may stand on such a machine, best first; whether it does is for the caller to see. */
export function installedCandidates(platform: NodeJS.Platform, env: Environment): Candidate[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    return combine(windowsPrograms, roots, win32.join)
  }
  if (platform === 'darwin')
    return combine(macPrograms, ['/Applications', env.HOME && posix.join(env.HOME, 'Applications')], posix.join)
  // PATH first, then the places that a bare PATH (cron, a desktop launcher) leaves out.
  const folders = [
    ...(env.PATH ?? '').split(':'),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ]
  return combine(linuxNames, [
    ...new Set(folders),
  ], posix.join)
}

function combine(programs: Record<string, string>, folders: (string | undefined)[], join: typeof posix.join): Candidate[] {
  const present = folders.filter(folder => folder !== undefined && folder !== '')
  return Object.entries(programs).flatMap(([program, name]) =>
    present.map(folder => ({
      name,
      path: join(folder as string, program),
    })))
}
