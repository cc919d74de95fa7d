/** What Markdown makes in every layout of `docs/layouts.md`, and every kind of diagram, as one talk. */
import { readFile } from 'node:fs/promises'
import { findSamples, samplesTalk } from 'slidev-publish/documents/samples'

export const samples = findSamples(await readFile('docs/layouts.md', 'utf8'))
const kinds = await readFile('tests/design/diagram-kinds.md', 'utf8')

/** The kinds of diagram, by the headlines of their slides, which follow those of the samples. */
export const kindNames = Array.from(kinds.matchAll(/^# (.+)/gm), ([, name = '']) => name)

export const SAMPLES_TALK = `${samplesTalk(samples, 'theme: none\ntitle: Samples\nfavicon: /favicon.svg\nfonts: { provider: none }\ncanvasWidth: 1280\nlang: en-GB')}\n\n${kinds}`
