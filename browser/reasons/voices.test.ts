import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createVoices } from './voices'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** What a screen reader hears: every change of a line to some words, with its time. */
function aListener() {
  const heard: { line: string; text: string; at: number }[] = []
  const hear = (line: string) => (text: string) =>
    void (text !== '' && heard.push({ line, text, at: Date.now() }))
  return { heard, voices: createVoices({ status: hear('status'), alert: hear('alert') }) }
}

describe('lời báo cho người nghe màn hình', () => {
  test.each([0, 10, 14, 99, 101, 700])(
    'lỗi và «Đã lưu» cách nhau %i ms: nghe đủ cả hai, lỗi trước',
    (gap) => {
      const { heard, voices } = aListener()
      voices.warn('ô', 'Nhập đủ 10 chữ số.')
      vi.advanceTimersByTime(gap)
      voices.say('Đã lưu lúc 08:00')
      vi.advanceTimersByTime(10_000)
      expect(heard.map(({ line }) => line)).toEqual(['alert', 'status'])
      expect(heard[1]!.at - heard[0]!.at).toBeGreaterThanOrEqual(2000)
    },
  )

  test('«Đã lưu» sắp được đọc mà có lỗi thì lỗi được nghe trước', () => {
    const { heard, voices } = aListener()
    voices.say('Đã lưu lúc 08:00')
    vi.advanceTimersByTime(50)
    voices.warn('ô', 'Nhập đủ 10 chữ số.')
    vi.advanceTimersByTime(10_000)
    expect(heard.map(({ line }) => line)).toEqual(['alert', 'status'])
  })

  test('dù đến theo thứ tự nào, không lời nào được đọc trong 2 giây sau một lỗi, và lỗi cuối luôn được nghe', () => {
    const act = fc.record({ isWarning: fc.boolean(), wait: fc.integer({ min: 0, max: 4000 }) })
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 30 }), (acts) => {
        const { heard, voices } = aListener()
        acts.forEach(({ isWarning, wait }, index) => {
          if (isWarning) voices.warn(`ô ${index % 3}`, `lỗi ${index}`)
          else voices.say(`lưu ${index}`)
          vi.advanceTimersByTime(wait)
        })
        vi.advanceTimersByTime(10_000)
        const alerts = heard.filter(({ line }) => line === 'alert')
        for (const said of heard.filter(({ line }) => line === 'status'))
          for (const { at } of alerts)
            expect(said.at < at || said.at - at >= 2000, JSON.stringify(heard)).toBe(true)
        const last = acts.findLastIndex(({ isWarning }) => isWarning)
        if (last >= 0) expect(alerts.at(-1)!.text).toBe(`Lỗi: lỗi ${last}`)
      }),
    )
  })

  test.each([0, 99, 101, 3000])(
    'sửa đúng sau %i ms thì không dòng nào còn nói lỗi ấy; lỗi của ô khác thì còn',
    (gap) => {
      const { lines, voices } = whatIsRead()
      voices.warn('name', 'Bỏ các chữ số.')
      vi.advanceTimersByTime(gap)
      voices.warn('name')
      vi.advanceTimersByTime(10_000)
      expect(lines.alert).toBe('')
      voices.warn('phone', 'Nhập đủ 10 chữ số.')
      vi.advanceTimersByTime(gap)
      voices.warn('name')
      vi.advanceTimersByTime(10_000)
      expect(lines.alert).toBe('Lỗi: Nhập đủ 10 chữ số.')
    },
  )
})

/** What stands in the lines, for whoever reads on through the page. */
function whatIsRead() {
  const lines = { status: '', alert: '' }
  const into = (line: keyof typeof lines) => (text: string) => void (lines[line] = text)
  return { lines, voices: createVoices({ status: into('status'), alert: into('alert') }) }
}
