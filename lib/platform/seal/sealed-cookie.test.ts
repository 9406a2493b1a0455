import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { openText, sealedCookie, sealText } from './sealed-cookie'

const jar = vi.hoisted(() => new Map<string, string>())
vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    set: (name: string, value: string) => void jar.set(name, value),
  }),
}))

const kind = { name: 'thu', seconds: 15 * 60 }
const MINUTE = 60_000

afterEach(() => void vi.useRealTimers())

test('điều cất trong trình duyệt mở lại được trong thời hạn của nó, không lâu hơn', () => {
  vi.useFakeTimers()
  const sealed = sealText('9912345678', kind)
  vi.advanceTimersByTime(14 * MINUTE)
  expect(openText(sealed, kind)).toBe('9912345678')
  vi.advanceTimersByTime(2 * MINUTE)
  expect(openText(sealed, kind)).toBeNull()
})

test('người cầm máy không đọc được, không sửa được, không tự viết được', () => {
  const bytes = Buffer.from(sealText('9912345678', kind), 'base64url')
  expect(bytes.toString('latin1')).not.toContain('9912345678')
  bytes[20]! ^= 1
  expect(openText(bytes.toString('base64url'), kind)).toBeNull()
  expect(openText('9912345678', kind)).toBeNull()
  expect(openText('', kind)).toBeNull()
})

test('cất cho việc này, người này thì việc khác, người khác không mở được', () => {
  expect(openText(sealText('x', kind), { name: 'khac' })).toBeNull()
  expect(openText(sealText('x', kind, 'an'), kind, 'binh')).toBeNull()
  expect(openText(sealText('x', kind, 'an'), kind, 'an')).toBe('x')
})

test('chữ nào gõ vào cũng cất được, kể cả nửa ký tự', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(50), (text, cut) => {
      const piece = text.slice(0, cut)
      const sealed = sealText(piece, kind)
      expect(sealed).toMatch(/^[\w-]+$/)
      expect(openText(sealed, kind)).toBe(piece.toWellFormed())
    }),
  )
  expect(openText(sealText('a😀'.slice(0, 2), kind), kind)).toBe('a\ufffd')
})

test('bốn nghìn chữ tiếng Việt vừa một cookie của trình duyệt, mở lại còn đủ; chữ lạ đầu câu không làm hỏng', async () => {
  const cookie = sealedCookie({ ...kind, packs: true })
  const long = readFileSync('README.md', 'utf8').slice(0, 4_000)
  for (const text of [long, '\0'.repeat(3), 'ngắn', '']) {
    await cookie.keep(text, 'an')
    expect([...jar.values()].join('').length).toBeLessThan(3_800)
    expect(await cookie.find('an')).toBe(text)
  }
})

test('câu trả lời của cổng được đệm cho dài như nhau thì cất vào vẫn dài như nhau', async () => {
  const cookie = sealedCookie(kind)
  const lengths = []
  for (const answer of ['code 0123456789', 'none']) {
    await cookie.keep(answer.padEnd(2_000))
    lengths.push([...jar.values()].join('').length)
  }
  expect(lengths[0]).toBe(lengths[1])
})
