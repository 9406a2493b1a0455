import { expect, test } from 'vitest'
import { createFairTurns, type Asker } from './fair-turns'

type Turns = ReturnType<typeof createFairTurns>
const pause = () => new Promise((resolve) => setTimeout(resolve, 1))
const times = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at))

/** Who was let in, in that order; and whoever was not. */
async function served(inFairTurn: Turns, askers: Asker[]) {
  const order: string[] = []
  const refused: string[] = []
  const one = async (asker: Asker) => {
    const name = asker.join(' ')
    const done = await inFairTurn(asker, async () => {
      order.push(name)
      await pause()
      return name
    })
    if (done === null) refused.push(name)
  }
  await Promise.all(askers.map(one))
  return { order, refused }
}
const from = (network: string) => [network]

test('60 người của một mạng đến trước, người mạng khác vẫn vào sau không quá hai lượt', async () => {
  const places = 2
  const crowd = times(60, () => from('mạng đông'))
  const { order } = await served(createFairTurns(places, 100), [...crowd, from('mạng khác')])
  expect(order.indexOf('mạng khác')).toBeLessThanOrEqual(places + 1)
  expect(order).toHaveLength(61)
})

test('nhiều mạng cùng chờ: lần lượt mỗi mạng một người; trong một mạng ai đến trước được trước', async () => {
  const askers = [
    ['a', '1'],
    ['a', '2'],
    ['a', '3'],
    ['b', '1'],
    ['b', '2'],
    ['c', '1'],
  ]
  const { order } = await served(createFairTurns(1, 100), askers)
  expect(order).toEqual(['a 1', 'a 2', 'b 1', 'c 1', 'a 3', 'b 2'])
})

test('chia thêm mạng con không được thêm lượt: mỗi nhóm lớn một lượt, trong nhóm lại lần lượt', async () => {
  const crowd = times(20, (at) => ['dải lớn', `mạng con ${at}`])
  const { order } = await served(createFairTurns(1, 100), [
    ...crowd,
    ['nhà', 'một'],
    ['nhà', 'hai'],
  ])
  expect(order.indexOf('nhà một')).toBe(2)
  expect(order.indexOf('nhà hai')).toBe(4)
})

test('hàng dài quá thì người cuối của nhóm đông nhất phải về, người mạng khác vẫn có chỗ', async () => {
  const crowd = times(20, (at) => ['mạng đông', String(at)])
  const { order, refused } = await served(createFairTurns(1, 10), [...crowd, from('mạng khác')])
  expect(order).toContain('mạng khác')
  expect(refused).toHaveLength(10)
  expect(refused.every((name) => name.startsWith('mạng đông'))).toBe(true)
  expect(order).toContain('mạng đông 0')
})

test('không bao giờ quá số chỗ cùng lúc, việc hỏng vẫn trả lại chỗ, và hàng hết thì nhận người mới', async () => {
  const inFairTurn = createFairTurns(2, 3)
  let [inside, most] = [0, 0]
  const work = async () => {
    most = Math.max(most, ++inside)
    await pause()
    inside--
    throw new Error('hỏng')
  }
  const all = await Promise.allSettled(times(5, () => inFairTurn(from('một mạng'), work)))
  expect(all.map(({ status }) => status)).toEqual(Array(5).fill('rejected'))
  expect(most).toBe(2)
  expect(await inFairTurn(from('một mạng'), async () => 'đến lượt')).toBe('đến lượt')
})
