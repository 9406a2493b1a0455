import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { DAY_MS } from '@/lib/forms/days/milliseconds'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { ENOUGH_CASES, TOLD_DAYS } from './office-times'
import { findTimes } from './find-times'
import { reckonTimes } from './reckon-times'

let scene: Scene
beforeAll(async () => void (scene = await openScene()))
afterEach(() => void vi.useRealTimers())

test('đêm đến thì con số của từng cơ quan được tính từ nhật ký; ít hồ sơ quá thì nói là ít', async () => {
  for (let number = 0; number < ENOUGH_CASES; number++) await scene.aCase({ stage: 'approved' })
  await scene.aCase({ stage: 'approved', officeCode: '08902' })
  await reckonTimes()
  const { offices, reckonedOn } = await findTimes('person', '')
  expect(offices).toMatchObject([
    { officeCode: '089', time: { median: 0, mostly: 0, cases: ENOUGH_CASES } },
  ])
  expect(reckonedOn).not.toBeNull()
  const [few] = (await findTimes('person', 'chau doc')).offices
  expect(few).toMatchObject({ officeCode: '08902', time: null })
  expect((await findTimes('child', '')).offices).toEqual([])
})

test('tìm tên cơ quan không dấu cũng thấy; không có thì không có gì', async () => {
  expect(
    (await findTimes('person', 'CHÂU ĐỐC')).offices.map(({ officeCode }) => officeCode),
  ).toContain('08902')
  expect((await findTimes('person', 'không đâu có')).offices).toEqual([])
})

test('hồ sơ cũ hơn chín mươi ngày không còn được tính', async () => {
  vi.useFakeTimers({ now: Date.now() + (TOLD_DAYS + 1) * DAY_MS, toFake: ['Date'] })
  await reckonTimes()
  expect((await findTimes('person', '')).offices).toEqual([])
})
