/** What listeners are shown: the talk, as far as the speaker has come. No server in here. */
import type { Progress } from '../progress.ts'
import type { Place, RoomSlide, RoomTalk } from '../talk.ts'
import type { Sent } from './requests.ts'
import { createHash } from 'node:crypto'
import { captionParts } from '../captions.ts'
import { stepAt } from '../talk.ts'
import { json } from './requests.ts'

export interface Content {
  /** The talk in each language, that of the speaker first. */
  talks: readonly RoomTalk[]
  /** The listener's page by path: `/`, `/room.js` … (src/page-files.ts). */
  files: ReadonlyMap<string, Sent>
  /** Listeners may see slides before they have been shown. */
  ahead: boolean
  /** Listeners read the speaker's note to the slide that is shown. */
  captions: boolean
  /** `versionOf` the talks and the page. */
  version: string
}

/** Another talk, or another page to show it with, is another version: pages that are open load anew. */
export function versionOf(talks: Content['talks'], files: Content['files']): string {
  const hash = createHash('sha256')
  for (const { lang, title, slides } of talks) {
    hash.update(`\0${lang}\0${title}`)
    for (const { title, steps } of slides) {
      for (const { click, html, picture } of steps)
        hash.update(`\0${title}\0${click}\0${html}`).update(picture?.bytes ?? '')
    }
  }
  for (const [path, { bytes }] of files)
    hash.update(`\0${path}\0`).update(bytes)
  return hash.digest('hex').slice(0, 12)
}

/** `/slides/fa-AF/7`, `/slides/fa-AF/7/2`: a slide as far as it has been shown, or after so many clicks. */
const SLIDE = /^\/(slides|pictures|captions)\/([A-Z\d-]{2,35})\/(\d{1,4})(?:\/(\d{1,4}))?$/i

/** What a listener gets at a path; a number is the status of a refusal. */
export function contentAt(path: string, { talks, files, ahead, captions, version }: Content, progress: Progress): Sent | number {
  const file = files.get(path)
  if (file)
    return file
  if (path === '/talk.json') {
    return json({
      version,
      slides: talks[0]?.slides.length ?? 0,
      ahead,
      captions,
      languages: talks.map(({ lang, name, title }) => ({ lang, name, title })),
    })
  }
  const [, kind, lang, number, click] = SLIDE.exec(path) ?? []
  const no = Number(number)
  const slide = talks.find(talk => talk.lang === lang)?.slides[no - 1]
  if (!lang || !slide)
    return 404
  const seen = progress.seen(no)
  const clicks = Number(click ?? seen)
  if (seen === undefined || clicks > seen)
    return 403
  if (kind === 'captions') {
    return captions
      ? captionsOf(slide, lang, { slide: no, clicks }, progress.place)
      : 403
  }
  const step = stepAt(slide, clicks)
  if (kind === 'pictures') {
    return step?.picture
      ? { ...step.picture, isLasting: true }
      : 404
  }
  return step
    ? json({
        slide: no,
        click: step.click,
        steps: slide.steps.length,
        step: slide.steps.indexOf(step) + 1,
        title: slide.title,
        html: step.html,
        picture: step.picture && {
          src: `/pictures/${lang}/${no}/${step.click}?${version}`,
          width: step.picture.width,
          height: step.picture.height,
        },
      })
    : 404
}

/** What is said to the slide that the speaker is on; what will be said is nobody's yet, whatever of the slides may be seen. */
function captionsOf({ note }: RoomSlide, lang: string, { slide, clicks }: Place, speaker: Place | undefined): Sent | number {
  return speaker?.slide === slide && clicks <= speaker.clicks
    ? json(captionParts(note, lang).filter(({ click }) => click <= clicks))
    : 403
}
