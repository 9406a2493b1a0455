import { expect, test } from 'vitest'
import { createSemaphore } from './semaphore'

const pause = () => new Promise((resolve) => setTimeout(resolve, 5))

test('không bao giờ quá số chỗ cùng lúc, và ai đến trước được trước', async () => {
  const inTurn = createSemaphore(2, 100)
  const order: number[] = []
  let inside = 0
  let most = 0
  const people = Array.from({ length: 10 }, (_, person) =>
    inTurn(1, async () => {
      order.push(person)
      most = Math.max(most, ++inside)
      await pause()
      inside--
    }),
  )
  await Promise.all(people)
  expect(most).toBe(2)
  expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
})

test('người cần mọi chỗ được vào một mình và không bị vượt mãi', async () => {
  const inTurn = createSemaphore(2, 100)
  const order: string[] = []
  let inside = 0
  const enter = (name: string, places: number) =>
    inTurn(places, async () => {
      inside += places
      expect(inside).toBeLessThanOrEqual(2)
      order.push(name)
      await pause()
      inside -= places
    })
  await Promise.all([enter('nhỏ 1', 1), enter('lớn', 2), enter('nhỏ 2', 1), enter('nhỏ 3', 1)])
  expect(order).toEqual(['nhỏ 1', 'lớn', 'nhỏ 2', 'nhỏ 3'])
})

test('hàng đợi dài quá thì báo ngay', async () => {
  const inTurn = createSemaphore(1, 1)
  const answers = await Promise.all([1, 2, 3].map((person) => inTurn(1, async () => person)))
  expect(answers).toEqual([1, 2, 'full'])
})

test('việc hỏng vẫn trả lại chỗ', async () => {
  const inTurn = createSemaphore(1, 1)
  await expect(inTurn(1, () => Promise.reject(new Error('hỏng')))).rejects.toThrow('hỏng')
  expect(await inTurn(1, async () => 'đến lượt')).toBe('đến lượt')
})

test('ai đợi quá lâu được báo, người sau vẫn được vào', async () => {
  const inTurn = createSemaphore(2, 100, 20)
  const leave: (() => void)[] = []
  const stay = () => inTurn(1, () => new Promise<void>((resolve) => leave.push(resolve)))
  const inside = [stay(), stay()]
  expect(await inTurn(2, pause)).toBe('full')
  const next = inTurn(1, () => Promise.resolve('đã vào'))
  leave.forEach((go) => go())
  expect(await next).toBe('đã vào')
  await Promise.all(inside)
})
