/** A talk of a few slides, built and served as `npm start` does. */
import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serve } from 'slidev-publish/server/serve'
import { buildCopy, copyProject } from './copy.ts'
import { once } from './once.ts'

/** Three slides of a talk of one minute, then two backup pages; one click on slide 2, one on the closing slide. */
export const WITH_BACKUP_PAGES = `---
theme: none
title: A small talk
titleTemplate: '%s'
duration: 60s
favicon: /favicon.svg
fonts:
  provider: none
canvasWidth: 1280
routeAlias: opening
time: 10s
---

# The opening

<!-- Good morning. -->

---
time: 20s
---

# The middle

<p v-click>Revealed</p>

<!-- The middle of it. -->

---
time: 30s
---

# The closing

<p v-click>The last line</p>

<!-- Thank you. -->

---
section: Appendix
time: 0s
---

# Backup on money

---
section: Appendix
routeAlias: backup-law
time: 0s
---

# Backup on law
`

export interface SmallTalk {
  url: string
  discard: () => Promise<void>
}

/** The folder of a talk, the one above or another under a name of its own, built for presenting, once for all tests. */
export async function smallTalk(name = 'small-talk', markdown = WITH_BACKUP_PAGES): Promise<string> {
  const { dir } = await once(name, async (dir) => {
    const { root, discard } = await copyProject()
    try {
      await writeFile(join(root, 'slides.md'), markdown)
      const built = await buildCopy(root)
      if (built.status)
        throw new Error(built.stderr)
      await cp(built.dir, dir, { recursive: true })
    }
    finally {
      await discard()
    }
  })
  return dir
}

/** Serves such a talk. */
export async function presentTalk(name?: string, markdown?: string): Promise<SmallTalk> {
  const server = await serve(await smallTalk(name, markdown), { port: 0 })
  return {
    url: server.url,
    discard: () => server.close(),
  }
}
