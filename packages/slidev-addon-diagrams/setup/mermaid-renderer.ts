import settings from '@slidev/client/setup/mermaid.ts'
import { defineMermaidRendererSetup } from '@slidev/types'
// The file that Slidev itself loads: it serves the package as it is, and of its files only this one needs no bundling.
import mermaid from 'mermaid/dist/mermaid.esm.mjs'
import look from 'virtual:diagram-look'
import { loadFonts, tidyDrawing } from '../src/in-page/index.ts'
import { asciiSankey, lettersPutBack } from '../src/sankey.ts'

/** Draws a diagram live (`npm run dev`, or a build without a browser), so that it looks as it will when it is built. */
export default defineMermaidRendererSetup(() => async (code) => {
  const board = document.createElement('div')
  board.style.cssText = 'position: absolute; visibility: hidden; width: 1280px'
  document.body.append(board)
  const name = `d${crypto.randomUUID().slice(0, 8)}`
  try {
    await loadFonts(code)
    mermaid.initialize({
      startOnLoad: false,
      ...await settings(),
    })
    board.innerHTML = lettersPutBack((await mermaid.render(name, asciiSankey(code))).svg)
    // In the shadow root where Slidev puts it, the styles of Diagram.vue do not reach it.
    return tidyDrawing({
      name,
      title: '',
      description: '',
      look,
    }).replace('<svg', '<svg overflow="visible"')
  }
  finally {
    board.remove()
  }
})
