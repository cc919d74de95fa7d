/** The talk as it is handed out: what `npm run build` makes of it, once for all tests. */
import type { Ended } from './copy.ts'
import { cp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { copyProject, run } from './copy.ts'
import { once } from './once.ts'

/** The alphabet of Pashto, letters that the talk itself need not have included. */
export const ALPHABET = [...'اآبپتټثجځچڅحخدډذرړزژږسښشصضطظعغفقکګلمنڼوهیېۍيئ']

/** In the place of the translation into Dari, of two slides. */
const DARI = `---
theme: none
title: آغاز
titleTemplate: '%s'
exportFilename: small-fa
duration: 60s
favicon: /favicon.svg
fonts:
  provider: none
canvasWidth: 1280
lang: fa-AF
time: 20s
---

# آغاز

---
routeAlias: closing
time: 40s
---

# پایان

<p lang="ps">
${ALPHABET.map(letter => `<b class="letter">${letter}</b>`).join('\n')}
</p>

<LanguageLinks />
`

/** The folder of the site, with the talk at its root and the translation in `fa/`; and how the build ended. */
export async function handedOut(): Promise<Ended & { dist: string }> {
  const { dir: dist, made } = await once('handed-out', async (dir) => {
    const { root, discard } = await copyProject()
    try {
      await Promise.all(['fr', 'ps'].map(language => rm(join(root, `slides.${language}.md`))))
      await writeFile(join(root, 'slides.fa.md'), DARI)
      const ended = await run(root, 'build.ts')
      if (ended.status === 0)
        await cp(join(root, 'dist'), dir, { recursive: true })
      return ended
    }
    finally {
      await discard()
    }
  })
  return { ...made, dist }
}
