import type { SiteRequest } from '../../src/build/site.ts'
import { EventEmitter } from 'node:events'
import { afterEach, expect, it, vi } from 'vitest'
import { buildSite, prepareSite } from '../../src/build/site-process.ts'

/** What the program does while a site is built. */
let meanwhile = () => {}

/** A builder's process that answers at once. */
class FakeBuilder extends EventEmitter {
  connected = true
  built: string[] = []
  ref() {}
  unref() {}
  send({ outDir }: SiteRequest) {
    this.built.push(outDir)
    meanwhile()
    queueMicrotask(() => this.emit('message', {}))
  }

  disconnect() {
    this.connected = false
    this.emit('exit', 0, null)
  }
}

const builders: FakeBuilder[] = []
vi.mock('node:child_process', () => ({
  fork() {
    const builder = new FakeBuilder()
    builders.push(builder)
    return builder
  },
}))
afterEach(() => {
  meanwhile = () => {}
})

function build(outDir: string, root = '/talk'): Promise<void> {
  return buildSite({ entry: `${root}/slides.md`, outDir, kind: 'presenting' })
}

/** Which builder made what, and whether it still waits. */
function work() {
  return builders.splice(0).map(({ built, connected }) => [
    built.join(),
    connected,
  ])
}

it('a builder makes one site after another of a folder, and makes way for that of another one', async () => {
  await build('a')
  await build('b')
  await build('c', '/other')
  expect(work()).toEqual([
    ['a,b', false],
    ['c', true],
  ])
})

it('a builder that ended while it waited is replaced', async () => {
  await build('a')
  builders.at(-1)?.disconnect()
  await build('b')
  expect(work()).toEqual([
    ['a', false],
    ['b', true],
  ])
})

it('of two builders one waits', async () => {
  meanwhile = () => prepareSite('/third/slides.md')
  await build('a', '/third')
  await build('b', '/third')
  expect(work()).toEqual([
    ['a', false],
    ['b', false],
    ['', true],
  ])
})
