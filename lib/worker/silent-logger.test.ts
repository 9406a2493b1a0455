import { DatabaseError } from 'pg'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { silentLogger } from './silent-logger'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

function written(act: () => void): string {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  act()
  vi.advanceTimersByTime(1_000)
  return write.mock.calls.join('')
}

test('việc nền hỏng: người trực đọc được việc nào và vì sao, không đọc được của ai', () => {
  const error = new DatabaseError('invalid input syntax for type uuid: "+84999000345"', 1, 'error')
  error.code = '22P02'
  const line = `Failed task 12 (deliver, 3.10ms, attempt 1 of 25) with error '${error.message}':\n${error.stack}`
  const log = written(() => silentLogger.error(line, { error }))
  expect(log).toContain('worker: Failed task 12 (deliver, 3.10ms, attempt 1 of 25)')
  expect(log).toContain('22P02')
  expect(log).not.toContain('999000345')
})

test('việc nền xong thì không ghi gì', () => {
  expect(written(() => silentLogger.info('Completed task 12 for +84999000345'))).toBe('')
})

test('mười kết nối cùng nói một điều thì là một dòng, kể là mười lần', () => {
  const log = written(() => {
    for (let time = 0; time < 10; time++)
      silentLogger.error('Failed to reset locked; we will try again')
  })
  expect(log.trim().split('\n')).toEqual([
    expect.stringMatching(/Z worker: Failed to reset locked; .*\(10 times\)$/),
  ])
})
