/** Against the rules on the structure. */
import type { Faults } from '../breaking.ts'
import { catalogDict, first, insert, name, set, string, withoutLang } from '../breaking.ts'

export const structureFaults: Faults = {
  '7.1-5': pdf => set(first(pdf, 'P').dict, 'S', name('Paragraph')),
  '7.1-6': (pdf) => {
    set(first(pdf, 'P').dict, 'S', name('Here'))
    set(catalogDict(pdf, 'StructTreeRoot'), 'RoleMap', pdf.context.obj({ Here: 'There', There: 'Here' }))
  },
  '7.1-7': pdf => set(catalogDict(pdf, 'StructTreeRoot'), 'RoleMap', pdf.context.obj({ P: 'Span', Strong: 'Span', Em: 'Span' })),
  '7.1-12': pdf => first(pdf, 'H1').dict.delete(name('P')),
  '7.2-3': pdf => insert(pdf, 'Table', 'P'),
  '7.2-4': pdf => insert(pdf, 'P', 'TR'),
  '7.2-5': pdf => insert(pdf, 'P', 'THead'),
  '7.2-6': pdf => insert(pdf, 'P', 'TBody'),
  '7.2-7': pdf => insert(pdf, 'P', 'TFoot'),
  '7.2-8': pdf => insert(pdf, 'P', 'TH'),
  '7.2-9': pdf => insert(pdf, 'P', 'TD'),
  '7.2-10': pdf => insert(pdf, 'TR', 'P'),
  '7.2-11': pdf => insert(pdf, 'Table', 'THead', 'THead'),
  '7.2-12': pdf => insert(pdf, 'Table', 'TFoot', 'TFoot'),
  '7.2-13': pdf => insert(pdf, 'Table', 'TFoot'),
  '7.2-14': pdf => insert(pdf, 'Table', 'THead'),
  '7.2-16': pdf => insert(pdf, 'Table', 'Caption', 'TR'),
  '7.2-17': pdf => insert(pdf, 'P', 'LI'),
  '7.2-18': pdf => insert(pdf, 'P', 'LBody'),
  '7.2-19': pdf => insert(pdf, 'L', 'P'),
  '7.2-20': pdf => insert(pdf, 'LI', 'P'),
  '7.2-21': pdf => [
    withoutLang(pdf),
    set(first(pdf, 'P').dict, 'ActualText', string('words')),
  ],
  '7.2-22': withoutLang,
  '7.2-23': pdf => [
    withoutLang(pdf),
    set(first(pdf, 'P').dict, 'E', string('words')),
  ],
  '7.2-26': pdf => insert(pdf, 'P', 'TOCI'),
  '7.2-27': pdf => insert(pdf, 'Document', 'TOC/P'),
  '7.2-28': pdf => insert(pdf, 'Document', 'TOC/TOCI+Caption'),
  '7.2-36': pdf => insert(pdf, 'Table', 'THead/P'),
  '7.2-37': pdf => insert(pdf, 'Table', 'TBody/P'),
  '7.2-38': pdf => insert(pdf, 'Table', 'TFoot/P'),
  '7.2-39': pdf => insert(pdf, 'Table', 'Caption', 'Caption'),
  '7.2-40': pdf => insert(pdf, 'L', 'Caption'),
  '7.3-1': pdf => first(pdf, 'Figure').dict.delete(name('Alt')),
  '7.4.2-1': pdf => set(first(pdf, 'H1').dict, 'S', name('H2')),
  '7.4.4-1': pdf => insert(pdf, 'Sect', 'H', 'H'),
  '7.4.4-2': pdf => insert(pdf, 'Sect', 'H'),
  '7.4.4-3': pdf => insert(pdf, 'Sect', 'H'),
  '7.7-1': pdf => insert(pdf, 'P', 'Formula'),
  '7.9-1': pdf => insert(pdf, 'P', 'Note'),
  '7.9-2': pdf => insert(pdf, 'P', 'Note', 'Note').forEach(note => set(note, 'ID', string('same'))),
}
