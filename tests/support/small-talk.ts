/** Talks of a few slides, built and served as `npm start` does. */
import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serve } from 'slidev-publish/server/serve'
import { buildCopy, copyProject } from './copy.ts'
import { once } from './once.ts'
import { SAMPLES_TALK } from './samples.ts'

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

/** The talks by name: the one above, the same with another headline on its first slide, and the samples of the documentation. */
const TALKS = {
  'small-talk': WITH_BACKUP_PAGES,
  'changed': WITH_BACKUP_PAGES.replace('# The opening', '# A headline of this morning'),
  'samples': SAMPLES_TALK,
}

export interface SmallTalk {
  url: string
  discard: () => Promise<void>
}

/** The folder of a talk, built for presenting; all of them are built together, once for all tests. */
export async function smallTalk(name: keyof typeof TALKS = 'small-talk'): Promise<string> {
  const { dir } = await once('small-talks', async (dir) => {
    const { root, discard } = await copyProject()
    try {
      const talks = Object.entries(TALKS)
      for (const [name, markdown] of talks)
        await writeFile(join(root, `${name}.md`), markdown)
      const built = await buildCopy(root, talks.map(([name]) => `${name}.md`))
      for (const [index, [name]] of talks.entries())
        await cp(built[index]!, join(dir, name), { recursive: true })
    }
    finally {
      await discard()
    }
  })
  return join(dir, name)
}

/** Serves such a talk. */
export async function presentTalk(name?: keyof typeof TALKS): Promise<SmallTalk> {
  const server = await serve(await smallTalk(name), { port: 0 })
  return {
    url: server.url,
    discard: () => server.close(),
  }
}
