import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { messagesOf } from './fixtures/every-message'

// The rules of messages.test.ts read what messagesOf names. Here the sources are asked what there is.

const isOurs = (path: string) =>
  /\.tsx?$/.test(path) && !/\.test\.tsx?$|under-test|(^|\/)fixtures(\/|\.ts$)/.test(path)

const sources = ['lib', 'app', 'browser', 'components', 'server'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .map((path) => `${room}/${path.replaceAll('\\', '/')}`)
    .filter(isOurs)
    .map((file) => ({ file, source: readFileSync(file, 'utf8') })),
)

/** A channel that is given, not a type that allows two. */
const makes = (source: string) => /\bchannel:[^\n|]*'(SMS|EMAIL)'(?! \|)/.test(source)
const isMaker =
  /^export (?:const|function) (\w+)[^=]*?(?:=\s*)?\([^]*?\): OutgoingMessage(?:\[\])?\b/
const makersIn = (source: string): string[] =>
  source
    .split(/^(?=export )/m)
    .map((part) => isMaker.exec(part.slice(0, 400)))
    .flatMap((found) => (found ? [found[1]!] : []))

const found = sources.flatMap(({ file, source }) => {
  const makers = makersIn(source)
  if (makers.length > 0) return makers.map((maker) => `${file} ${maker}`)
  return makes(source) ? [`${file} makes a message that no exported function returns`] : []
})

test('mọi lời gửi đi, của phòng nào cũng vậy, đều được đọc theo một quy tắc', () => {
  const read = Object.entries(messagesOf).flatMap(([file, made]) =>
    Object.keys(made).map((maker) => `${file} ${maker}`),
  )
  expect(found.toSorted()).toEqual(read.toSorted())
})

test('hàm nào cũng có lời để đọc', () => {
  const empty = Object.values(messagesOf)
    .flatMap((made) => Object.entries(made))
    .filter(([, cases]) => cases.length === 0)
  expect(empty).toEqual([])
})

test('không ai gửi lời viết tại chỗ: lời nào cũng do một hàm trong danh sách làm ra', () => {
  const calls = sources.flatMap(({ file, source }) =>
    [...source.matchAll(/(?<!function )\bqueueMessage\(\s*([^]{0,9})/g)].map((call) => ({
      file,
      begins: call[1]!.replace(/\s+/g, ' '),
    })),
  )
  expect(calls.length).toBeGreaterThan(5)
  expect(calls.filter(({ begins }) => !begins.startsWith('{ ...'))).toEqual([])
})
