import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { CHANGES, moving } from '../../build/moving.ts'

const { handler } = moving().transform as unknown as { handler: (code: string, id: string) => string | undefined }

it.each(CHANGES)('$file is what a move was eased in', ({ file, from }) => {
  const id = `node_modules${file}`
  const code = readFileSync(id, 'utf8')
  expect(code).toContain(from)
  expect(handler(code, `/${id}`)).not.toContain(from)
})

it('leaves all else as it is', () => {
  expect(handler('', '/node_modules/@slidev/client/pages/play.vue')).toBeUndefined()
})
