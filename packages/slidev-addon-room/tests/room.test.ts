import type { OpenedRoom } from './sample.ts'
import { once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { makeToken } from '../src/server/token.ts'
import { ask, files, listen, open, talks } from './sample.ts'

const opened: OpenedRoom[] = []
async function room(options: Parameters<typeof open>[0] = {}): Promise<OpenedRoom> {
  const one = await open(options)
  opened.push(one)
  return one
}
afterEach(() => Promise.all(opened.splice(0).map(one => one.close())))

describe('listeners', () => {
  it('are told of every move, and one who comes later where the speaker is', async () => {
    const { room: { port }, tell } = await room()
    const first = await listen(port)
    await first.hears('waiting')
    expect(await tell(1, 0)).toBe(204)
    await first.at(1, 0)
    await tell(1, 1)
    await first.at(1, 1)
    const second = await listen(port)
    await second.at(1, 1)
    await tell(2, 0)
    await Promise.all([
      first.at(2, 0),
      second.at(2, 0),
    ])
  })

  it('read a slide in their language as far as it has been shown, and its picture', async () => {
    const { tell, get } = await room()
    await tell(2, 1)
    const { status, body } = await get('/slides/fa-AF/2/1')
    expect(status).toBe(200)
    const slide = JSON.parse(body)
    expect(slide).toMatchObject({
      slide: 2,
      click: 1,
      step: 2,
      steps: 2,
      title: 'ورق 2',
      html: '<h1>ورق 2</h1><p>more</p>',
      picture: { width: 980, height: 735 },
    })
    expect(await get(slide.picture.src)).toMatchObject({
      status: 200,
      headers: { 'content-type': 'image/png' },
    })
    expect(JSON.parse((await get('/slides/fa-AF/2/0')).body).html).toBe('<h1>ورق 2</h1>')
    expect(JSON.parse((await get('/slides/fa-AF/2')).body).click).toBe(1)
  })

  it('get the page with a policy that lets nothing of another host in', async () => {
    const { get } = await room()
    const { body, headers } = await get('/')
    expect(body).toContain('The room')
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringContaining('default-src \'none\''),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    })
  })

  it('hear every few seconds that the server is there', async () => {
    const { room: { port } } = await room({ beatMs: 20 })
    await (await listen(port)).hears('beat')
  })
})

describe('what comes later', () => {
  it.each([
    '/slides/en-GB/3',
    '/slides/en-GB/3/0',
    '/slides/en-GB/2/1',
    '/pictures/en-GB/3/0',
    '/pictures/en-GB/2/1',
  ])('is refused: %s', async (path) => {
    const { tell, get } = await room()
    await tell(2, 0)
    expect(await get(path)).toMatchObject({ status: 403, body: '' })
  })

  it('is there for all to see where that is wanted', async () => {
    const { tell, get } = await room({ ahead: true })
    await tell(1, 0)
    expect((await get('/slides/en-GB/4/1')).status).toBe(200)
  })

  it('is refused too where the speaker has leapt over it', async () => {
    const { room: { port }, tell, get } = await room()
    await tell(1, 0)
    await tell(4, 0)
    await tell(2, 0)
    const listener = await listen(port)
    await listener.at(2, 0)
    expect((await get('/slides/en-GB/3')).status).toBe(403)
    expect((await get('/slides/en-GB/4/0')).status).toBe(200)
    expect(listener.told.at(-1)?.data).toContain('"seen":[1,2,4]')
  })

  it('is nothing of a slide that is over, whose clicks were passed by', async () => {
    const { tell, get } = await room()
    await tell(1, 0)
    await tell(2, 0)
    expect((await get('/slides/en-GB/1/1')).status).toBe(200)
  })
})

describe('the speaker\'s notes', () => {
  it('are in no answer while captions are off', async () => {
    const { room: { port }, tell, get } = await room({ ahead: true })
    const listener = await listen(port)
    await tell(1, 1)
    await listener.at(1, 1)
    const paths = [
      '/',
      '/talk.json',
      ...talks.flatMap(({ lang }) => [1, 2, 3, 4].flatMap(no => [
        `/slides/${lang}/${no}`,
        `/slides/${lang}/${no}/1`,
        `/captions/${lang}/${no}`,
        `/captions/${lang}/${no}/1`,
      ])),
    ]
    const answers = await Promise.all(paths.map(get))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(18)
    expect(answers.filter(({ status }) => status === 403)).toHaveLength(16)
    for (const text of [
      ...answers.map(({ body }) => body),
      ...listener.told.map(({ data }) => data),
    ])
      expect(text).not.toMatch(/note|after a click/)
  })

  it('come with captions, sentence by sentence, as far as the clicks', async () => {
    const { tell, get } = await room({ captions: true })
    await tell(2, 0)
    const said = async (path: string) => JSON.parse((await get(path)).body)
    expect(await said('/captions/en-GB/2/0')).toEqual([
      {
        click: 0,
        sentences: ['Slide note 2.', 'A second sentence.'],
      },
    ])
    expect((await get('/captions/en-GB/2/1')).status).toBe(403)
    await tell(2, 1)
    expect(await said('/captions/fa-AF/2/1')).toHaveLength(2)
  })

  it('of other slides than the one that is shown stay the speaker\'s', async () => {
    const { tell, get } = await room({ captions: true, ahead: true })
    await tell(2, 0)
    expect((await get('/captions/en-GB/1')).status).toBe(403)
    expect((await get('/captions/en-GB/3/0')).status).toBe(403)
  })
})

describe('a move is refused', () => {
  const attempt = async (more: Parameters<OpenedRoom['tell']>[3], status: number) => {
    const { room: { port }, tell } = await room()
    await tell(2, 0)
    expect(await tell(3, 0, 9, more)).toBe(status)
    // The talk goes on.
    const listener = await listen(port)
    await listener.at(2, 0)
    expect(await tell(3, 0, 10)).toBe(204)
    await listener.at(3, 0)
  }

  it.each([
    [
      'without a token',
      { authorization: '' },
    ],
    [
      'with a wrong token',
      { authorization: `Bearer ${makeToken()}` },
    ],
    [
      'with one that is too long',
      { authorization: `Bearer ${'x'.repeat(4000)}` },
    ],
    [
      'from a page of another origin',
      { origin: 'http://elsewhere.example' },
    ],
    [
      'from a page of another port',
      { origin: 'http://127.0.0.1:1' },
    ],
    [
      'from another site',
      { 'sec-fetch-site': 'cross-site' },
    ],
    [
      'by a foreign name for this machine',
      { host: 'rebound.example', origin: 'http://rebound.example' },
    ],
  ])('%s', (_, headers) => attempt({ headers }, 403))

  it.each([
    ['that is no JSON', '{'],
    ['that is a form', 'slide=3'],
    [
      'of a megabyte',
      JSON.stringify({
        slide: 3,
        clicks: 0,
        time: 9,
        more: 'x'.repeat(1e6),
      }),
    ],
    ['to no slide', '{"slide":5,"clicks":0,"time":9}'],
    ['to half a slide', '{"slide":1.5,"clicks":0,"time":9}'],
    ['to a slide in words', '{"slide":"3","clicks":0,"time":9}'],
    ['of another shape', '[3,0]'],
    ['of nothing', 'null'],
  ])('%s', (_, body) => attempt({ body }, 400))

  it('by whoever is in the room', async () => {
    const { room: { port }, token } = await room()
    for (const path of [
      '/',
      '/room/place',
      '/place',
      '/events',
    ]) {
      const { status } = await ask(port, path, {
        method: 'POST',
        body: '{"slide":3,"clicks":0,"time":9}',
        headers: { 'authorization': `Bearer ${token}`, 'content-type': 'application/json' },
      })
      expect(status).toBe(405)
    }
  })
})

describe('the room is closed to', () => {
  it.each([
    [
      'a foreign name for this machine',
      { host: 'rebound.example' },
    ],
    [
      'a page of another origin',
      { origin: 'http://elsewhere.example' },
    ],
    [
      'a page of another site',
      { 'sec-fetch-site': 'cross-site' },
    ],
  ])('%s', async (_, headers) => {
    const { room: { port } } = await room()
    for (const path of [
      '/',
      '/events',
      '/talk.json',
      '/slides/en-GB/1',
    ])
      expect((await ask(port, path, { headers })).status).toBe(403)
  })

  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/slides/../../package.json',
    '/slides/en-GB/../../../package.json',
    '/slides/en-GB/%2e%2e',
    '/pictures/en-GB/1/..%5c..%5cpackage.json',
    '/.build-key',
    '/%00',
    '/%ff',
    '//etc/passwd',
    '/presenter/1',
    '/rehearsal',
    '/room/about',
    '/room/open',
    '/in-step',
    '/constructor',
    '/slides/__proto__/1',
  ])('%s', async (path) => {
    const { tell, get } = await room()
    await tell(1, 0)
    expect(await get(path)).toMatchObject({ status: 404, body: '' })
  })
})

describe('many', () => {
  it('connections of one address are refused, and the talk goes on for the others', async () => {
    const { room: { port }, tell } = await room({
      limits: { socketsPerAddress: 40 },
    })
    const listener = await listen(port)
    const sockets = Array.from({ length: 1000 }, () => connect(port, '127.0.0.1').on('error', () => {}))
    await Promise.all(sockets.map(socket => Promise.race([
      once(socket, 'close'),
      once(socket, 'connect'),
    ])))
    await expect.poll(() => sockets.filter(socket => !socket.closed && !socket.readableEnded).length).toBeLessThan(40)
    await tell(2, 0)
    await listener.at(2, 0)
    sockets.forEach(socket => socket.destroy())
    await expect.poll(() => ask(port, '/').then(({ status }) => status, () => 0)).toBe(200)
  })

  it('streams of one address, and in all, are refused with a word when to come again', async () => {
    const { room: { port } } = await room({
      limits: { perAddress: 3 },
    })
    const statuses = [(await listen(port)).status, (await listen(port)).status, (await listen(port)).status]
    expect(statuses).toEqual([200, 200, 200])
    expect(await ask(port, '/events')).toMatchObject({
      status: 503,
      headers: { 'retry-after': '5' },
    })
    const other = await room({
      limits: { total: 1 },
    })
    const first = await listen(other.room.port)
    expect((await ask(other.room.port, '/events')).status).toBe(503)
    first.end()
    await expect.poll(async () => {
      const { status, end } = await listen(other.room.port)
      end()
      return status
    }).toBe(200)
  })

  it('bytes that a reader does not take end its stream, and nobody else\'s', async () => {
    // Each event names all slides that may be seen: here some 15 KB, so that what the system takes in between is soon full.
    const long = {
      ...talks[0]!,
      slides: Array.from({ length: 3000 }, () => talks[0]!.slides[0]!),
    }
    const { room: { port, about }, tell } = await room({
      talks: [long],
      ahead: true,
      limits: { unread: 2048 },
    })
    const reader = await listen(port)
    const slow = connect(port, '127.0.0.1')
    slow.write(`GET /events HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`)
    await once(slow, 'readable')
    slow.pause()
    expect(about().listeners).toBe(2)
    for (let time = 1; about().listeners === 2; time++)
      await tell(time % 2 + 1, time % 1000, time)
    expect(about().listeners).toBe(1)
    await tell(4, 0, Date.now())
    await reader.at(4, 0)
    slow.destroy()
  })

  it('headers are an error, not a crash', async () => {
    const { room: { port } } = await room()
    expect((await ask(port, '/', {
      headers: {
        long: 'x'.repeat(20_000),
      },
    })).status).toBe(431)
    const rude = connect(port, '127.0.0.1')
    rude.end('\0\x01 no HTTP at all\r\n\r\n')
    await once(rude.resume(), 'close')
    expect((await ask(port, '/')).status).toBe(200)
  })
})

describe('a server that was started again', () => {
  it('throws nobody to the first slide, and takes the talk up when the presenter tells', async () => {
    const token = makeToken()
    const before = await room({ token })
    await before.tell(3, 1, 5)
    const after = await room({ token })
    const listener = await listen(after.room.port)
    await listener.hears('waiting')
    expect(listener.told.some(({ event }) => event === 'place')).toBe(false)
    expect(await after.tell(3, 1, 0)).toBe(204)
    await listener.at(3, 1)
    expect((await after.get('/slides/en-GB/2/1')).status).toBe(200)
    expect((await after.get('/slides/en-GB/4')).status).toBe(403)
  })

  it('with another talk has another version', async () => {
    const versions = await Promise.all([
      talks,
      talks.slice(0, 1),
    ].map(async (talks) => {
      const listener = await listen((await room({ talks, files })).room.port)
      await listener.hears('waiting')
      return listener.told[0]
    }))
    expect(versions[0]?.event).toBe('version')
    expect(versions[0]?.data).not.toBe(versions[1]?.data)
  })
})

describe('of two presenter windows', () => {
  it('one that is opened moves nobody, and the later move holds', async () => {
    const { room: { port }, tell } = await room()
    await tell(3, 0, 100)
    await tell(1, 0, 0)
    await tell(2, 0, 99)
    const listener = await listen(port)
    await listener.at(3, 0)
    await tell(4, 0, 101)
    await listener.at(4, 0)
    expect(listener.told.filter(({ event }) => event === 'place')).toHaveLength(2)
  })
})

describe('the presenter\'s windows', () => {
  it('learn the address, whether captions are on and how many listen', async () => {
    const { room: { port }, own } = await room({ captions: true })
    await (await listen(port)).hears('waiting')
    const { body } = await ask(own, '/room/about')
    expect(JSON.parse(body)).toMatchObject({
      captions: true,
      ahead: false,
      listeners: 1,
      languages: [
        { lang: 'en-GB' },
        { lang: 'fa-AF' },
      ],
    })
    expect(body).not.toMatch(/127\.0\.0\.1/)
  })

  it.each([
    [
      'by a foreign name',
      { host: 'rebound.example' },
    ],
    [
      'from another page',
      { origin: 'http://elsewhere.example' },
    ],
  ])('are not asked for %s', async (_, headers) => {
    const { own } = await room()
    expect((await ask(own, '/room/about', { headers })).status).toBe(403)
    expect((await ask(own, '/room/open', { headers })).status).toBe(403)
  })
})
