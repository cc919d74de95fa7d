const COLOURS = [
  '--paper',
  '--surface',
  '--ink',
  '--muted',
  '--accent',
  '--risk',
  '--rule',
  '--accent-fill',
  '--on-accent',
]
const FONTS = ['--font-headline', '--font-body', '--font-code']

/** Colours and fonts of a deck, as its custom properties have them. */
export interface Look {
  light: Record<string, string>
  dark: Record<string, string>
  fonts: Record<string, string>
}

/** Reads what the listener's page takes of them, in both schemes; those that a deck has not are left out. */
export function readLook(): Look {
  const root = document.documentElement
  const wasDark = root.classList.contains('dark')
  const probe = document.createElement('i')
  document.body.append(probe)
  const read = (isDark: boolean) => {
    root.classList.toggle('dark', isDark)
    return Object.fromEntries(COLOURS.filter(name => getComputedStyle(root).getPropertyValue(name).trim() !== '').map((name) => {
      probe.style.color = `var(${name})`
      return [name, getComputedStyle(probe).color]
    }))
  }
  const look = {
    light: read(false),
    dark: read(true),
    fonts: Object.fromEntries(FONTS.map(name => [
      name,
      getComputedStyle(root).getPropertyValue(name).trim(),
    ]).filter(([, value]) => value)),
  }
  root.classList.toggle('dark', wasDark)
  probe.remove()
  return look
}
