import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { log } from './log.mjs'

function written(words: string): string {
  let text = ''
  vi.spyOn(process.stderr, 'write').mockImplementation((sent) => Boolean((text += String(sent))))
  log(words)
  vi.restoreAllMocks()
  return text
}

const EVENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z /

test('mỗi việc một dòng bắt đầu bằng giờ; vết lỗi lùi vào trong', () => {
  const lines = written('fault 1a2b: Error: hỏng\n    at lưu (a.ts:1)').trimEnd().split('\n')
  expect(lines[0]).toMatch(/^\d{4}-.*Z fault 1a2b: Error: hỏng$/)
  expect(lines[1]).toBe('    at lưu (a.ts:1)')
})

test('không chữ nào ghi vào mà giả được một dòng khác, hay sai khiến màn hình của người trực', () => {
  const hostile = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\n', '\r', '\r\n', '\u0085', '\u2028', '\v', '\f', '\u001b[2J', '\u009b31m'),
      fc.constantFrom('2026-01-01T00:00:00.000Z fault deadbeef: FORGED', '\u202e', '\b\b', '\0'),
    ),
  )
  fc.assert(
    fc.property(hostile, (parts) => {
      const text = written(parts.join(''))
      const lines = text.slice(0, -1).split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/)
      expect(lines.filter((line) => EVENT.test(line))).toHaveLength(1)
      expect(lines.slice(1).every((line) => line.startsWith('    '))).toBe(true)
      expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    }),
  )
})
