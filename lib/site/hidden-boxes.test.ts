import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

/**
 * Nobody sees a hidden box, and anybody can fill it. So each stands here with what the server does instead of believing it:
 * `sealed` opens only with our key; `own` only names what is asked for among what this person holds; `one of ours` chooses from a list
 * of ours; `compared` is only held against what is kept; `typed` is judged as what a person types; `unread` is for the browser alone.
 */
const boxes = {
  phieu: 'sealed',
  reference: 'own',
  request: 'compared',
  from: 'own',
  tin: 'own',
  pair: 'own',
  /** A device of the one who presses. */
  id: 'own',
  /** Of the demo's phone, which anybody may hold. */
  session: 'own',
  structure: 'one of ours',
  officeCode: 'one of ours',
  'can-bo': 'one of ours',
  'hang-doi': 'one of ours',
  step: 'one of ours',
  xep: 'one of ours',
  parts: 'one of ours',
  trang: 'one of ours',
  'xoa-han': 'one of ours',
  /** By what a sign-in is confirmed: one that the account has. */
  way: 'one of ours',
  cho: 'one of ours',
  'dich-vu': 'one of ours',
  mo: 'one of ours',
  shown: 'compared',
  asked: 'compared',
  reviewed: 'compared',
  version: 'compared',
  SAVED_SHEET: 'compared',
  channel: 'one of ours',
  /** Signed by a device, and judged by its key. */
  passkey: 'compared',
  login: 'typed',
  /** Of a link that was scanned. */
  token: 'typed',
  tiep: 'typed',
  refused: 'typed',
  /** Words given back to be sent again. */
  name: 'typed',
  username: 'unread',
}

const hidden = ['app', 'browser', 'components', 'lib']
  .flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|fixtures/.test(file))
      .map((file) => readFileSync(path.join(room, file), 'utf8')),
  )
  .flatMap((source) => source.match(/<input\b[^>]*type="hidden"[^>]*>/g) ?? [])
  .map((box) => box.match(/name=(?:"\$?\{?|\{)([^"}(]+(?:\(\w+)?)/)?.[1] ?? box)
  .map((name) => name.replace(/^\w+\((\w+)/, '$1'))

test('mỗi ô ẩn đều có chỗ trên máy chủ kiểm lại: không ô nào được tin chỉ vì trang đã ghi nó', () => {
  expect([...new Set(hidden)].sort()).toEqual(Object.keys(boxes).sort())
})

test('ngày không bao giờ đến bằng ô ẩn: máy chủ biết hôm nay', () => {
  expect(hidden.filter((name) => /day|date|startsOn|ngay/i.test(name))).toEqual([])
})
