import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createSaver, type SendOutcome } from './saver'

/** A form, and a server whose answers come when the test says so. */
function aForm(words: Record<string, string> = {}) {
  const server: Record<string, string>[] = []
  let answer: (outcome: SendOutcome) => void = () => {}
  const saver = createSaver({
    words: () => words,
    kept: { ...words },
    send: (sent) => {
      server.push(sent)
      return new Promise((resolve) => (answer = resolve))
    },
  })
  const answered = async (outcome: SendOutcome) => {
    answer(outcome)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { words, saver, server, answered }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('tự lưu khi đang viết', () => {
  test('ngừng gõ một lúc thì lưu, một lần cho cả đoạn', async () => {
    const { words, saver, server } = aForm({ street: '' })
    for (const typed of ['1', '12', '12 Lê Lợi']) {
      words.street = typed
      saver.saveSoon()
      await vi.advanceTimersByTimeAsync(300)
    }
    expect(server).toEqual([])
    await vi.advanceTimersByTimeAsync(800)
    expect(server).toEqual([{ street: '12 Lê Lợi' }])
  })

  test('chữ gõ thêm trong lúc đang lưu không mất: được lưu ở lần sau', async () => {
    const { words, saver, server, answered } = aForm({ street: '' })
    words.street = '12'
    void saver.save()
    words.street = '12 Lê Lợi'
    const second = saver.save()
    await answered('saved')
    expect(saver.isDirty()).toBe(true)
    await answered('saved')
    expect(await second).toBe(true)
    expect(server).toEqual([{ street: '12' }, { street: '12 Lê Lợi' }])
    expect(saver.isDirty()).toBe(false)
  })

  test('mục đã đổi ở cửa sổ khác: không thử lại mãi, đổi tiếp thì hỏi lại', async () => {
    const { words, saver, server, answered } = aForm({ street: '' })
    words.street = '12'
    const saved = saver.save()
    await answered('contested')
    expect(await saved).toBe(false)
    await vi.advanceTimersByTimeAsync(120_000)
    expect(server).toHaveLength(1)
    words.street = '12 Lê Lợi'
    void saver.save()
    expect(server).toEqual([{ street: '12' }, { street: '12 Lê Lợi' }])
  })

  test('không gửi gì khi không có gì đổi', async () => {
    const { saver, server } = aForm({ street: '12' })
    expect(await saver.save()).toBe(true)
    expect(server).toEqual([])
  })

  test('mất mạng thì thử lại, mỗi lần đợi lâu hơn, đến khi lưu được', async () => {
    const { words, saver, server, answered } = aForm({ street: '' })
    words.street = '12'
    void saver.save()
    await answered('failed')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(server).toHaveLength(2)
    await answered('failed')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(server).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(2_000)
    expect(server).toHaveLength(3)
    await answered('saved')
    await vi.advanceTimersByTimeAsync(600_000)
    expect(server).toHaveLength(3)
  })

  test('hồ sơ đã gửi đi rồi thì thôi không thử lại', async () => {
    const { words, saver, server, answered } = aForm({ street: '' })
    words.street = '12'
    void saver.save()
    await answered('closed')
    await vi.advanceTimersByTimeAsync(600_000)
    expect(await saver.save()).toBe(false)
    expect(server).toHaveLength(1)
  })

  test('xóa chữ vừa lưu cũng là một thay đổi phải lưu', async () => {
    const { words, saver, server, answered } = aForm({ street: 'cũ' })
    words.street = 'mới'
    void saver.save()
    await answered('saved')
    words.street = 'cũ'
    void saver.save()
    expect(server.at(-1)).toEqual({ street: 'cũ' })
  })

  test('trình duyệt mất khóa thì hồ sơ mới nhận lại mọi câu trả lời, và chỉ một hồ sơ mới', async () => {
    const { words, saver, server, answered } = aForm({ fullName: 'Lò Thị Mẩy', idNumber: '' })
    words.idNumber = '001'
    void saver.save()
    await answered('moved')
    expect(server).toHaveLength(2)
    expect(server[1]).toEqual({ fullName: 'Lò Thị Mẩy', idNumber: '001' })
    await answered('moved')
    await vi.advanceTimersByTimeAsync(600_000)
    expect(server).toHaveLength(2)
  })
})
