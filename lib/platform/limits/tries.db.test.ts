import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '../database/db'
import { findTries, forgetTries, giveBack, takeTry } from './tries'

const aRule = () => ({ name: randomUUID(), most: 3, minutes: 10, longest: 40 })
type Rule = ReturnType<typeof aRule>

const take = async (rule: Rule, times: number) => {
  const turns = []
  for (let turn = 0; turn < times; turn++) turns.push(await takeTry(rule, 'x'))
  return turns
}
/** As if the clock of the database had moved on. */
const later = ({ name }: Rule, minutes: number) =>
  db.$executeRaw`
    UPDATE "RateLimit" SET expire = expire - ${minutes * 60_000}::bigint WHERE key LIKE ${`${name}:%`}`
const isClosedAfter = async (rule: Rule, minutes: number) => {
  await later(rule, minutes)
  return (await takeTry(rule, 'x')) === 'closed'
}

test('thử quá số lần thì đóng; người khác không bị ảnh hưởng', async () => {
  const rule = aRule()
  expect(await take(rule, 5)).toEqual(['open', 'open', 'last', 'closed', 'closed'])
  expect(await takeTry(rule, 'y')).toBe('open')
})

test('một trăm lần cùng lúc vẫn chỉ là bấy nhiêu lần', async () => {
  const rule = aRule()
  const turns = await Promise.all(Array.from({ length: 100 }, () => takeTry(rule, 'x')))
  expect(turns.filter((turn) => turn !== 'closed')).toHaveLength(3)
})

test('mỗi lần đóng lại thì đóng lâu gấp đôi, đến mức lâu nhất', async () => {
  const rule = aRule()
  for (const minutes of [10, 20, 40, 40]) {
    expect(await take(rule, 3)).toEqual(['open', 'open', 'last'])
    expect(await isClosedAfter(rule, minutes - 1)).toBe(true)
    await later(rule, 1.1)
  }
})

test('thử trong lúc đóng không kéo dài thêm', async () => {
  const rule = aRule()
  await take(rule, 3)
  await later(rule, 9)
  await take(rule, 50)
  expect(await isClosedAfter(rule, 1.1)).toBe(false)
})

test('dù thử rải ra thế nào, không có giờ nào được quá số lần', async () => {
  const rule = aRule()
  await take(rule, 2)
  await later(rule, 9)
  expect(await take(rule, 2)).toEqual(['last', 'closed'])
  expect(await isClosedAfter(rule, 9)).toBe(true)
})

test('nhiều lần đúng cùng lúc, có lần gặp lúc đóng: xong thì mở như chưa từng thử', async () => {
  const rule = aRule()
  for (let turn = 0; turn < 4; turn++) {
    const turns = await take(rule, 7)
    for (const one of turns) if (one !== 'closed') await giveBack(rule, 'x')
  }
  // Also where those that are given back and those that find it closed take turns.
  await take(rule, 3)
  for (let turn = 0; turn < 3; turn++) {
    await take(rule, turn === 2 ? 0 : 1)
    await giveBack(rule, 'x')
  }
  expect(await findTries(rule, 'x')).toMatchObject({ until: null })
})

test('lần đúng không tính là đoán', async () => {
  const rule = aRule()
  for (let turn = 0; turn < 6; turn++) {
    expect(await takeTry(rule, 'x')).toBe('open')
    await giveBack(rule, 'x')
  }
  await take(rule, 2)
  await forgetTries(rule, 'x')
  expect(await takeTry(rule, 'x')).toBe('open')
})
