/** A talk of a few slides of a test's own, built and served as `npm start` does. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serve } from 'slidev-publish/server/serve'
import { buildCopy, copyProject } from './copy.ts'

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

/** Builds a talk in a copy of the project, as its slides.md, and serves it. */
export async function presentTalk(markdown: string): Promise<SmallTalk> {
  const { root, discard } = await copyProject()
  await writeFile(join(root, 'slides.md'), markdown)
  const { dir, status, stderr } = await buildCopy(root)
  if (status) {
    await discard()
    throw new Error(stderr)
  }
  const server = await serve(dir, { port: 0 })
  return {
    url: server.url,
    discard: async () => {
      await server.close()
      await discard()
    },
  }
}
