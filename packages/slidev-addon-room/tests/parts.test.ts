import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { captionParts } from '../src/captions.ts'
import { chooseLanguage } from '../src/page/preferences.ts'
import { Progress, readTold } from '../src/progress.ts'
import { qrPath, qrText } from '../src/qr.ts'
import { networkAddresses } from '../src/server/addresses.ts'
import { contentAt, versionOf } from '../src/server/content.ts'
import { isToken, keptToken, makeToken } from '../src/server/token.ts'

describe('captions', () => {
  it('are the sentences before and after each click', () => {
    expect(captionParts('One. Two! [pause] [click] Three? [click:2] Four.\n\n- **Five**', 'en')).toEqual([
      {
        click: 0,
        sentences: ['One.', 'Two!'],
      },
      {
        click: 1,
        sentences: ['Three?'],
      },
      {
        click: 3,
        sentences: ['Four.', 'Five'],
      },
    ])
  })

  it('are cut in Arabic script too', () => {
    expect(captionParts('این یک است. دو؟ [click] سه.', 'fa')).toEqual([
      {
        click: 0,
        sentences: ['این یک است.', 'دو؟'],
      },
      {
        click: 1,
        sentences: ['سه.'],
      },
    ])
  })

  it('are none where there is no note', () => {
    expect(captionParts('', 'en')).toEqual([])
  })
})

describe('progress', () => {
  it('is nowhere until a window tells', () => {
    expect(new Progress(3).place).toBeUndefined()
    expect(new Progress(3).seen(1)).toBeUndefined()
  })

  it('goes back with the speaker, and what was shown may be seen still', () => {
    const progress = new Progress(3)
    progress.tell({ slide: 1, clicks: 2, time: 1 })
    progress.tell({ slide: 1, clicks: 1, time: 2 })
    expect(progress.place).toEqual({ slide: 1, clicks: 1 })
    expect(progress.seen(1)).toBe(2)
  })

  it('takes the clicks of a move anew once its slide is loaded, and only then', () => {
    const progress = new Progress(3)
    progress.tell(readTold({ slide: 2, clicks: 999_999, time: 5 }, 3)!)
    expect(progress.tell({ slide: 2, clicks: 1, time: 5 })).toBe(true)
    expect(progress.place).toEqual({ slide: 2, clicks: 1 })
    expect(progress.tell({ slide: 3, clicks: 0, time: 5 })).toBe(false)
    const opened = new Progress(3)
    opened.tell({ slide: 2, clicks: 1, time: 0 })
    expect(opened.tell({ slide: 2, clicks: 0, time: 0 })).toBe(false)
  })

  it.each([
    { slide: 0, clicks: 0, time: 0 },
    { slide: 4, clicks: 0, time: 0 },
    { slide: 1, clicks: -1, time: 0 },
    { slide: 1, clicks: 1.5, time: 0 },
    { slide: 1, clicks: 0, time: Number.NaN },
    { slide: 1, clicks: 0 },
    'slide',
    undefined,
  ])('is not what %o tells', (told) => {
    expect(readTold(told, 3)).toBeUndefined()
  })
})

describe('what listeners get', () => {
  const step = { click: 0, html: '<h1>One</h1>' }
  const talks = [
    {
      lang: 'en',
      name: 'English',
      title: 'The talk',
      slides: [
        {
          title: 'One',
          note: 'Said.',
          steps: [step],
        },
        { title: 'Two', note: '', steps: [] },
      ],
    },
  ]
  const content = {
    talks,
    files: new Map(),
    ahead: true,
    captions: true,
    version: '1',
  }
  const progress = new Progress(2, true)
  const read = (path: string) => {
    const found = contentAt(path, content, progress)
    return typeof found === 'number'
      ? found
      : JSON.parse(new TextDecoder().decode(found.bytes))
  }

  it('of a slide without a picture is its text', () => {
    expect(read('/slides/en/1')).toEqual({
      slide: 1,
      click: 0,
      step: 1,
      steps: 1,
      title: 'One',
      html: '<h1>One</h1>',
    })
    expect(read('/pictures/en/1/0')).toBe(404)
  })

  it('is nothing of a slide that could not be read', () => {
    expect(read('/slides/en/2')).toBe(404)
  })

  it('is no caption before the speaker is there, whatever may be seen', () => {
    expect(read('/captions/en/1/0')).toBe(403)
    progress.tell({ slide: 1, clicks: 0, time: 1 })
    expect(read('/captions/en/1/0')).toEqual([
      {
        click: 0,
        sentences: ['Said.'],
      },
    ])
  })

  it('has another version with other texts', () => {
    const other = [
      {
        ...talks[0]!,
        slides: [
          {
            title: 'One',
            note: '',
            steps: [
              { ...step, html: '' },
            ],
          },
        ],
      },
    ]
    expect(versionOf(talks, new Map())).not.toBe(versionOf(other, new Map()))
  })
})

describe('the token', () => {
  let folder: string
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'token-'))))
  afterAll(() => rm(folder, { recursive: true }))

  it('is long, and another one each time', () => {
    expect(makeToken()).toMatch(/^[\w-]{32}$/)
    expect(makeToken()).not.toBe(makeToken())
  })

  it('is the same for a program that is started again, and a new one the day after', async () => {
    const file = join(folder, 'deep/token')
    const first = await keptToken(file, 1e12)
    expect(await keptToken(file, 1e12 + 11 * 3600_000)).toBe(first)
    expect(await keptToken(file, 1e12 + 22 * 3600_000)).toBe(first)
    expect(await keptToken(file, 1e12 + 35 * 3600_000)).not.toBe(first)
  })

  it.skipIf(process.platform === 'win32')('is for this user alone', async () => {
    const file = join(folder, 'own')
    const token = await keptToken(file)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(await readFile(file, 'utf8')).toContain(token)
  })

  it('is told from any other', () => {
    const token = makeToken()
    expect(isToken(token, token)).toBe(true)
    expect(isToken(token.slice(1), token)).toBe(false)
    expect(isToken('', token)).toBe(false)
  })
})

describe('the language of a browser', () => {
  it.each([
    [
      ['fr-BE', 'en'],
      'fr',
    ],
    [
      ['de', 'en-US'],
      'en-GB',
    ],
    [
      ['prs-AF'],
      'fa-AF',
    ],
    [
      ['fa-IR'],
      'fa-AF',
    ],
    [
      ['ps'],
      'ps',
    ],
    [
      ['de', 'nl'],
      undefined,
    ],
    [[], undefined],
  ])('%j leads to %s', (wanted, chosen) => {
    expect(chooseLanguage(['en-GB', 'fr', 'fa-AF', 'ps'], wanted)).toBe(chosen)
  })

  it('does not matter where there is but one', () => {
    expect(chooseLanguage(['en-GB'], ['de'])).toBe('en-GB')
  })
})

describe('the address', () => {
  const entry = (address: string, internal = false) => [
    {
      address,
      internal,
      family: 'IPv4' as const,
      netmask: '',
      mac: '',
      cidr: null,
    },
  ]

  it('is that of the network, not that of a container or of this machine', () => {
    expect(networkAddresses(8080, {
      'lo': entry('127.0.0.1', true),
      'docker0': entry('172.17.0.1'),
      'wlan0': entry('192.168.43.7'),
      'br-12': entry('10.0.0.1'),
      'ppp0': entry('203.0.113.9'),
    })).toEqual([
      'http://192.168.43.7:8080/',
      'http://203.0.113.9:8080/',
      'http://172.17.0.1:8080/',
      'http://10.0.0.1:8080/',
    ])
  })

  it('is a code of few modules, with four of quiet around it', () => {
    const { size, path } = qrPath('http://192.168.137.1:8080/')
    expect(size).toBeLessThanOrEqual(29 + 8)
    // The corner of the finder pattern.
    expect(path).toMatch(/^M4 4h1v1h-1z/)
    expect(qrText('http://192.168.137.1:8080/').split('\n').length).toBeLessThan(20)
  })
})
