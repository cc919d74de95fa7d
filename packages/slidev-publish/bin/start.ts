import type { Room } from 'slidev-addon-room/server/room'
import process from 'node:process'
import { defineCommand } from 'citty'
import open from 'open'
import { cleanUpOnInterrupt, untilInterrupted } from 'slidev-deck/cli/cleanup'
import { Failure } from 'slidev-deck/cli/failure'
import { main } from 'slidev-deck/cli/main'
import { say, step } from 'slidev-deck/cli/progress'
import { portNumber, talkFile } from 'slidev-deck/cli/values'
import { faultLine } from 'slidev-deck/fault'
import { isLoopback } from 'slidev-deck/listen'
import { contactToFillIn } from '../src/reminders.ts'
import { serve } from '../src/server/serve.ts'

interface Site {
  dir: string
  /** Where it is served, below the talk's own. */
  path?: string
}

const start = defineCommand({
  meta: { name: 'npm start --', description: 'Builds the talk and serves it for presenting' },
  args: {
    'entry': { type: 'positional', required: false, description: 'the talk to present, slides.md by default' },
    'port': { type: 'string', default: '3030', description: 'the port to serve on; the next free one where it is taken' },
    'host': { type: 'string', valueHint: 'address', description: 'serve beyond this machine, on this address (all of them without a value)' },
    'languages': { type: 'boolean', description: 'serve the translations beside the talk too (slides.fr.md below /fr/)' },
    'open': { type: 'boolean', description: 'open the audience view in a browser' },
    'room': { type: 'boolean', description: 'let listeners on the network follow on their phones, in each language of the talk; the presenter view stays on this machine' },
    'ahead': { type: 'boolean', description: 'with --room: let listeners read on before a slide is shown' },
    'captions': { type: 'boolean', description: 'with --room: let listeners read your note to the slide that is shown' },
    'room-port': { type: 'string', default: '8080', description: 'with --room: its port; the next free one where it is taken' },
  },
  async run({ args }) {
    const entry = talkFile(args.entry)
    const wanted = portNumber(args.port)
    const wantedOfRoom = portNumber(args['room-port'])
    if (!args.room && (args.ahead || args.captions))
      throw new Failure(`--${args.ahead ? 'ahead' : 'captions'} goes with --room`)
    // What reads a talk is loaded when it is needed, not for a mistyped flag.
    const { translationsOf } = await import('../src/languages.ts')
    const [site, ...others] = await step('Building the deck', async (): Promise<Site[]> => {
      const translations = args.languages
        ? await translationsOf(entry)
        : []
      if (translations.length > 1) {
        const { buildLanguages } = await import('../src/build/languages.ts')
        return buildLanguages(translations, 'presenting')
      }
      const { buildDeck } = await import('../src/build/build.ts')
      return [await buildDeck({ entry, audience: 'presenting' })]
    })
    const opened = args.room
      ? await step('Reading the slides for the room', async (report) => {
          const { openTalkRoom } = await import('../src/room/open.ts')
          return openTalkRoom({
            translations: await translationsOf(entry),
            port: wantedOfRoom,
            ahead: args.ahead ?? false,
            captions: args.captions ?? false,
            report,
          })
        })
      : undefined
    if (opened)
      cleanUpOnInterrupt(opened.room.close)
    const { readDeck } = await import('slidev-deck/read')
    // A room is shown every language, whichever is presented.
    const shown = args.languages || args.room
      ? (await translationsOf(entry)).map(translation => translation.entry)
      : [entry]
    const talks = await Promise.all(shown.map(async talk => ({
      talk,
      ...await readDeck(talk),
    })))
    for (const fault of await talks[0]?.offlineFaults() ?? [])
      say(`Warning: ${faultLine(fault)}`)
    const server = await serve(site!.dir, {
      port: wanted,
      host: args.host,
      inStep: true,
      room: opened?.room,
      below: Object.fromEntries(others.map(({ path = '', dir }) => [path, dir])),
    })
    cleanUpOnInterrupt(server.close)

    if (server.port !== wanted)
      say(`Port ${wanted} is taken; the deck is on ${server.port}.`)
    for (const line of talks.flatMap(({ talk, headmatter }) => contactToFillIn(talk, headmatter) ?? []))
      say(line)
    if (!isLoopback(args.host))
      say(`Everyone on your network can see the deck and your notes${await reachedAt(server.port)}.`)
    // Whoever has this address leads the room: it is shown to nobody else.
    const presenter = `presenter/1${opened
      ? `?lead=${opened.token}`
      : ''}`
    console.log(`
Audience view:   ${server.url}
Presenter view:  ${server.url}${presenter}
${others.map(({ path }) => `
Audience view:   ${server.url}${path}
Presenter view:  ${server.url}${path}${presenter}
`).join('')}${opened
  ? `${await roomLines(opened.room, wantedOfRoom)}\n`
  : ''}
Ctrl-C ends it.`)
    if (args.open)
      await open(server.url).catch(() => say(`No browser could be opened: open ${server.url} yourself.`))
    await untilInterrupted()
  },
})

/** Where listeners find the room, as a code too. */
async function roomLines({ port, about }: Room, wanted: number): Promise<string> {
  const { addresses: [first, ...more], captions } = about()
  if (port !== wanted)
    say(`Port ${wanted} is taken; the room is on ${port}.`)
  if (captions)
    say('Captions are on: listeners read your note to the slide that is shown.')
  if (!first)
    return `\nThe room:        http://…:${port}/, once this computer is in a network; Q in the audience view shows the address.`
  const { qrText } = await import('slidev-addon-room/qr')
  return `
The room:        ${first}${more.length > 0
  ? `\n  or             ${more.join(' ')}`
  : ''}
Q in the audience view shows it to the listeners.

${qrText(first)}`
}

/** `, at http://192.168.1.7:3030/` for each address that others reach this machine by. */
async function reachedAt(port: number): Promise<string> {
  const { networkAddresses } = await import('slidev-addon-room/server/addresses')
  const found = networkAddresses(port)
  return found.length > 0
    ? `, at ${found.join(' and ')}`
    : ''
}

/** `--host` alone means every address, as in Vite. */
const rawArgs = process.argv.slice(2).map((arg, index, all) =>
  arg === '--host' && (all[index + 1] ?? '-').startsWith('-')
    ? '--host=0.0.0.0'
    : arg)

await main(start, rawArgs)
