import { defineTransformersSetup } from '@slidev/types'
import { escapeUTF8 as escaped } from 'entities/escape'
import { findDiagrams, readDrawing } from '../src/diagrams.ts'

/**
 * Puts a diagram's finished drawing in the place of its fenced block, where there is one (`diagrams/`).
 * Without one, and always in `npm run dev`, Slidev's own Mermaid draws it live.
 */
export default defineTransformersSetup(() => ({
  pre: [],
  preCodeblock: [],
  postCodeblock: [],
  post: [],
  codeblocks: [
    async ({ info, code, slide, options }) => {
      if (!/^mermaid\b/.test(info) || !slide)
        return
      const diagram = findDiagrams({ no: slide.index + 1, content: slide.content }).find(one => one.code === code.trim())
      const drawing = diagram && options.mode === 'build' && await readDrawing(options.userRoot, diagram)
      if (!drawing)
        return
      return `<StaticDiagram name="${drawing.name}" svg="${escaped(drawing.svg)}" />\n<style>\n${drawing.css}\n</style>\n`
    },
  ],
}))
