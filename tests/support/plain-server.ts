import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { lookup } from 'mrmime'
import { listen } from 'slidev-deck/listen'

/**
 * A web server that knows nothing of the deck: files as they lie, `index.html` for a folder, 404 for the rest.
 * `slash` is what it does with `/7`: send on to `/7/`, as most do, or answer at once, as some do.
 */
export async function plainServer(dir: string, base: string, slash: 'redirect' | 'answer'): Promise<{ url: string, close: () => Promise<void> }> {
  const { port, close } = await listen(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '', 'http://localhost')
    if (!pathname.startsWith(base))
      return void response.writeHead(404).end()
    let file = join(dir, decodeURIComponent(pathname.slice(base.length)))
    const folder = (await stat(file).catch(() => undefined))?.isDirectory()
    if (folder && !pathname.endsWith('/') && slash === 'redirect')
      return void response.writeHead(301, { Location: `${pathname}/${search}` }).end()
    if (folder)
      file = join(file, 'index.html')
    const content = await readFile(file).catch(() => undefined)
    response.writeHead(content ? 200 : 404, { 'Content-Type': lookup(file) ?? 'application/octet-stream' }).end(content)
  }, 0, '127.0.0.1')
  return { url: `http://127.0.0.1:${port}${base}`, close }
}
