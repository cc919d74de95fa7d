import { expect, it } from 'vitest'
import { isText, loadUntil } from '../src/traffic.ts'

const answers = [
  [100, 1500],
  [200, 2500],
  [300, 4000],
].map(([at = 0, bytes = 0]) => ({
  at,
  bytes,
  byWorker: false,
}))

it('adds up what was asked for before a moment, and in all', () => {
  expect(loadUntil(answers, 200)).toEqual({ requests: 2, kilobytes: 4 })
  expect(loadUntil(answers)).toEqual({ requests: 3, kilobytes: 8 })
  expect(loadUntil([])).toEqual({ requests: 0, kilobytes: 0 })
})

it('compresses texts, and not what is compressed already', () => {
  expect(['index.html', 'a.js', 'a.css', 'a.svg'].every(isText)).toBe(true)
  expect(['a.woff2', 'a.png', 'deck.pdf'].some(isText)).toBe(false)
})
