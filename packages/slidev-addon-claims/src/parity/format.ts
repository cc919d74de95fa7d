import type { Aspect, ParityFault } from './compare.ts'
import { aspects } from './compare.ts'

/** Faults by language and place, as a table for a terminal, with what each is below it. */
export function formatParity(languages: readonly string[], places: readonly string[], faults: readonly ParityFault[]): string {
  const lines = languages.flatMap((language) => {
    const own = faults.filter(fault => fault.language === language)
    const rows = [
      ...places,
      ...new Set(own.map(({ place }) => place.split('.')[0] ?? '').filter(place => !places.includes(place))),
    ]
    const width = Math.max(...rows.map(row => row.length))
    const cell = (row: string, aspect: Aspect) => String(own.filter(fault => fault.aspect === aspect && (fault.place === row || (!places.includes(fault.place) && fault.place.split('.')[0] === row))).length || '·').padStart(aspect.length)
    return [
      `${language.padEnd(width)}  ${aspects.join('  ')}`,
      ...rows.map(row => `${row.padEnd(width)}  ${aspects.map(aspect => cell(row, aspect)).join('  ')}`),
      '',
    ]
  })
  return [
    ...lines,
    ...faults.map(({ file, place, message }) => `${file}, ${place}: ${message}`),
    faults.length === 0
      ? `${languages.length === 1
        ? `The talk in ${languages[0]} says`
        : `${languages.length} languages say`} the same as the English talk.`
      : `${faults.length} ${faults.length === 1
        ? 'fault'
        : 'faults'}`,
  ].join('\n')
}
