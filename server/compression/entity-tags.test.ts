import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { codingFor } from './coding.mjs'
import { codedTag, isKnown, tellKnownTags } from './entity-tags.mjs'

const asking = (headers: Record<string, string>) => ({ headers }) as unknown as IncomingMessage

test.each([
  ['br;q=0.9, gzip;q=0.8', 'br'],
  ['br;q=0.1, gzip;q=0.8', 'gzip'],
  ['br ;q=0, gzip', 'gzip'],
  ['br;q=0.0, gzip; q=0.001', 'gzip'],
  ['BR;Q=1.0', 'br'],
  ['gzip, br', 'br'],
  ['*', 'br'],
  ['*;q=0.5, br;q=0', 'gzip'],
  ['*;q=0', 'identity'],
  ['identity;q=0', 'identity'],
  ['identity, gzip;q=0.5', 'identity'],
  ['gzip;q=0, br;q=0.000', 'identity'],
  ['brotli, gzipped, xbr', 'identity'],
  ['deflate, zstd', 'identity'],
  ['', 'identity'],
])('trình duyệt nhận «%s» được gửi %s', (accepted, coding) => {
  expect(codingFor(asking({ 'accept-encoding': accepted }))).toBe(coding)
})

test('không nói gì thì gửi bản thường', () => expect(codingFor(asking({}))).toBe('identity'))

test('mỗi cách nén một nhãn, mạnh hay yếu', () => {
  expect(codedTag('"a"', 'br')).toBe('"a-br"')
  expect(codedTag('W/"a"', 'gzip')).toBe('W/"a-gzip"')
})

test.each([
  ['"a-br"', true],
  ['W/"a-br"', true],
  ['"x" , "a-br"', true],
  ['"x,y", W/"z","a-br"', true],
  ['*', true],
  [' * ', true],
  ['"a"', false],
  ['"a-gzip"', false],
  ['a-br', false],
  ['"x,a-br"', false],
  ['', false],
])('nhãn đã có «%s» là bản đang hỏi: %s', (known, answer) => {
  expect(isKnown(asking({ 'if-none-match': known }), '"a-br"')).toBe(answer)
})

test.each([
  ['"a-br", "b-gzip", W/"c-br"', 'br', '"a", W/"c"'],
  ['"a-gzip"', 'br', undefined],
  ['"a"', 'identity', undefined],
  ['"a-identity"', 'identity', '"a"'],
  ['*', 'br', '*'],
])('«%s» khi trả lời bằng %s thì trang chỉ nghe %s', (known, coding, told) => {
  const request = asking({ 'if-none-match': known })
  tellKnownTags(request, coding)
  expect(request.headers['if-none-match']).toBe(told)
})
