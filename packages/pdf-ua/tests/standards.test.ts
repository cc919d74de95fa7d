import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { Standard } from '../src/standards.ts'
import type { Sample } from './sample.ts'
import { readFileSync } from 'node:fs'
import { parse } from 'icc'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { SaxesParser } from 'saxes'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { makeAccessible } from '../src/make-accessible.ts'
import { options, printSample } from './sample.ts'

let sample: Sample
beforeAll(async () => {
  sample = await printSample()
}, 60_000)

const accessibleAs = ({ printed, figures, links }: Sample, standard?: Standard) => makeAccessible(printed, { ...options, figures, links, standard })

async function open(file: Uint8Array): Promise<PDFDocumentProxy> {
  const pdf = await getDocument({
    data: file.slice(),
    verbosity: 0,
  }).promise
  onTestFinished(() => pdf.loadingTask.destroy())
  return pdf
}

/** What each property of the packet holds, by namespace and name; what is within it is not looked into. */
function propertiesOf(packet: string): Record<string, string> {
  const found: Record<string, string> = {}
  const open: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ uri, local }) => void open.push(`${uri}${local}`))
  parser.on('closetag', () => void open.pop())
  parser.on('text', (text) => {
    if (text.trim() !== '')
      found[open.at(-1) ?? ''] = text
  })
  parser.write(packet).close()
  return found
}

const UA = 'http://www.aiim.org/pdfua/ns/id/'
const ARCHIVE = 'http://www.aiim.org/pdfa/ns/id/'

describe('a PDF for readers and archives', () => {
  it.each([
    [
      'ua-1',
      '1.7',
      { [`${UA}part`]: '1', [`${ARCHIVE}part`]: '2', [`${ARCHIVE}conformance`]: 'A' },
    ],
    [
      'ua-2',
      '2.0',
      {
        [`${UA}part`]: '2',
        [`${UA}rev`]: '2024',
        [`${ARCHIVE}part`]: '4',
        [`${ARCHIVE}rev`]: '2020',
      },
    ],
  ] as const)('names the standards of %s in its metadata, and the version of PDF', async (standard, version, identification) => {
    const pdf = await open(await accessibleAs(sample, standard))
    const { info, metadata } = await pdf.getMetadata()
    const properties = propertiesOf(metadata?.getRaw() as string)
    expect(Object.fromEntries(Object.entries(properties).filter(([name]) => name.startsWith(UA) || name.startsWith(ARCHIVE)))).toEqual(identification)
    expect(info).toMatchObject({ PDFFormatVersion: version })
  })

  it('describes the property of PDF/UA to PDF/A-2, which does not know it', async () => {
    const { metadata } = await (await open(sample.accessible)).getMetadata()
    expect(propertiesOf(metadata?.getRaw() as string)).toMatchObject({
      'http://www.aiim.org/pdfa/ns/schema#namespaceURI': UA,
      'http://www.aiim.org/pdfa/ns/schema#prefix': 'pdfuaid',
      'http://www.aiim.org/pdfa/ns/property#name': 'part',
      'http://www.aiim.org/pdfa/ns/property#valueType': 'Integer',
    })
  })

  it('is written to PDF/UA-1 where nothing else is asked for', async () => {
    expect(await accessibleAs(sample)).toEqual(await accessibleAs(sample, 'ua-1'))
  })

  it('is the same bytes each time as PDF/UA-2 too', async () => {
    expect(await accessibleAs(sample, 'ua-2')).toEqual(await accessibleAs(sample, 'ua-2'))
  })

  it('has no Info dictionary as PDF/A-4, its title in the metadata alone', async () => {
    const { info, metadata } = await (await open(await accessibleAs(sample, 'ua-2'))).getMetadata()
    expect(info).not.toHaveProperty('Title')
    expect(metadata?.get('dc:title')).toBe(options.title)
  })

  it('leads as PDF/UA-2 to the same pages, from bookmarks and from links', async () => {
    const pdf = await open(await accessibleAs(sample, 'ua-2'))
    const pageOf = async (dest: unknown) => pdf.getPageIndex((dest as [{ num: number, gen: number }])[0])
    const [first, section] = await pdf.getOutline()
    expect(await Promise.all([first, section, section?.items[0]].map(item => pageOf(item?.dest)))).toEqual([0, 1, 1])
    const [link] = await (await pdf.getPage(1)).getAnnotations()
    expect(await pageOf(link.dest)).toBe(1)
  })

  it('reads as PDF/UA-2 in the same words and types', async () => {
    const [one, two] = await Promise.all([sample.accessible, await accessibleAs(sample, 'ua-2')].map(async file => (await (await open(file)).getPage(1)).getStructTree()))
    const roles = (node: unknown): unknown[] => Object.entries(node as object).flatMap(([key, value]) => key === 'children'
      ? (value as object[]).map(roles)
      : key === 'role' || key === 'alt'
        ? [value]
        : [])
    expect(roles(one)).toContainEqual(expect.anything())
    expect(roles(two)).toEqual(JSON.parse(JSON.stringify(roles(one)).replace('"Span"', '"Strong"').replace('"Span"', '"Em"')))
  })
})

describe('the profile of the output intent', () => {
  const profile = readFileSync(new URL('../src/srgb.icc', import.meta.url))

  it('is one of a screen in RGB, of a version that PDF knows', () => {
    expect(parse(profile)).toMatchObject({
      version: '4.2',
      deviceClass: 'Monitor',
      colorSpace: 'RGB',
      connectionSpace: 'XYZ',
      description: 'sRGB IEC61966-2.1',
    })
  })

  it('adds red, green and blue up to white', () => {
    const tags = Array.from({
      length: profile.readUInt32BE(128),
    }, (_, index) => 132 + 12 * index)
    const xyz = (name: string) => {
      const at = profile.readUInt32BE(tags.find(tag => profile.toString('latin1', tag, tag + 4) === name)! + 4)
      return [8, 12, 16].map(offset => profile.readInt32BE(at + offset) / 65536)
    }
    const [red = [], green = [], blue = []] = ['rXYZ', 'gXYZ', 'bXYZ'].map(xyz)
    xyz('wtpt').forEach((white, index) => expect(red[index]! + green[index]! + blue[index]!).toBeCloseTo(white, 3))
  })
})
