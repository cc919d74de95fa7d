import { compare } from 'slidev-addon-claims/parity/compare'
import { readNames, readTalk } from 'slidev-addon-claims/parity/talks'
import { expect, it } from 'vitest'
import recorded from '../../seeds/words/translations.json'

it.each(['fr', 'fa', 'ps'] as const)('the talk in %s says what the English one says', async (language) => {
  expect(compare(await readTalk('.', 'en'), await readTalk('.', language), await readNames('.'), recorded[language])).toEqual([])
})
