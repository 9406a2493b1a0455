import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { countUseFrom } from './limit-network'
import type { Network } from './network'

const limit = () => ({ name: randomUUID(), points: 3, seconds: 60 })
const home = (own = randomUUID()): Network => ({ own, wide: null, isOffice: false })

async function allowed(times: number, network: () => Network, rule = limit()) {
  let count = 0
  for (let turn = 0; turn < times; turn++) if (!(await countUseFrom(network(), rule))) count++
  return count
}

test('một mạng hỏi quá nhiều thì chờ, mạng khác không bị ảnh hưởng', async () => {
  const [noisy, rule] = [home(), limit()]
  expect(await allowed(5, () => noisy, rule)).toBe(3)
  expect(await countUseFrom(home(), rule)).toBeNull()
})

test('mạng của cơ quan là nhiều người, nên được hỏi nhiều hơn hẳn', async () => {
  const office = { ...home(), isOffice: true }
  expect(await allowed(70, () => office)).toBe(60)
})

test('đổi mạng trong cùng một dải /48 không đổi thành bấy nhiêu người', async () => {
  const wide = randomUUID()
  expect(await allowed(20, () => ({ ...home(), wide }))).toBe(12)
})
