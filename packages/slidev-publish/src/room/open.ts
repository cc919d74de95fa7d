/** Opening the room of a talk: what `npm start -- --room` adds. */
import type { Room } from 'slidev-addon-room/server/room'
import type { Translation } from '../languages.ts'
import { basename, dirname, join, resolve } from 'node:path'
import { pageFiles } from 'slidev-addon-room/page-files'
import { openRoom } from 'slidev-addon-room/server/room'
import { keptToken } from 'slidev-addon-room/server/token'
import { fontFiles } from 'slidev-deck/fonts'
import { launchBrowser } from '../browser/launch.ts'
import { cacheDir } from '../build/key.ts'
import { readTalks } from './talks.ts'

export interface RoomRequest {
  /** The talk and its translations. */
  translations: readonly Translation[]
  port: number
  ahead: boolean
  captions: boolean
  /** Told what is being read. */
  report: (detail: string) => void
}

/** The room, and the token that lets a window lead it. @throws Failure */
export async function openTalkRoom({ translations, port, ahead, captions, report }: RoomRequest): Promise<{ room: Room, token: string }> {
  const source = resolve(translations[0]?.entry ?? 'slides.md')
  const root = dirname(source)
  const read = await readTalks(translations, () => launchBrowser(), report)
  const [files, token] = await Promise.all([
    fontFiles(root).then(fonts => pageFiles({
      looks: read.map(({ talk, look }) => ({ lang: talk.lang, look })),
      fonts,
    })),
    keptToken(join(cacheDir(root), `${basename(source, '.md')}-room-token.json`)),
  ])
  const room = await openRoom({
    talks: read.map(({ talk }) => talk),
    files,
    token,
    port,
    ahead,
    captions,
  })
  return { room, token }
}
