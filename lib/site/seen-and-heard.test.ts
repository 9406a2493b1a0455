import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const sources = ['app', 'browser', 'components'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
    .map((file) => path.posix.join(room, file)),
)
const holding = (pattern: RegExp) =>
  sources.filter((file) => pattern.test(readFileSync(file, 'utf8')))

/** Two pictures under titles of their own, seen side by side: only who listens needs the word above them. */
const heardOnly = ['components/officer/case/case-pictures.tsx']

test('người nhìn và người nghe đọc cùng các tiêu đề', () => {
  expect(sources.length).toBeGreaterThan(100)
  expect(holding(/<h[1-6]\b[^>]*["' ]sr-only\b/)).toEqual(heardOnly)
})

test('liên kết nào mở trang mới cũng nói vậy', () => {
  const opening = holding(/target="_blank"/)
  expect(opening.length).toBeGreaterThan(3)
  const silent = opening.filter((file) => {
    const links = readFileSync(file, 'utf8').split('target="_blank"').slice(1)
    return links.some((rest) => !/^[^]{0,400}?(<NewPage \/>|mở trang mới)/.test(rest))
  })
  expect(silent).toEqual([])
})
