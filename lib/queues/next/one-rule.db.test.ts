import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Officer } from '@/lib/accounts/account'
import { db } from '@/lib/platform/database/db'
import { giveCase } from '@/lib/review/checking/give-case'
import { releaseCase } from '@/lib/review/checking/release-case'
import { takeCase } from '@/lib/review/checking/take-case'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { showQueue } from '../show-queue'
import { casesLike } from '../fixtures/cases-like'
import { findNextCase } from './find-next-case'
import { takeNextCase } from './take-next-case'

const OFFICE = '08902'
const NOWHERE = 'KHONGCON'
const MANY = 60

let scene: Scene
beforeAll(async () => void (scene = await openScene()))
// Each begins with an empty queue.
beforeEach(() => db.declaration.updateMany({ data: { officeCode: '08903' } }))

const aChecker = () => scene.anOfficer(OFFICE, ['CHECKER'])
const aCase = () => scene.aCase({ stage: 'received', officeCode: OFFICE })
const queueOf = async (officer: Officer) =>
  (await showQueue(officer, 'can-xu-ly', 1))!.cases.map(({ reference }) => reference)
const take = (officer: Officer, reference: string) => takeCase({ officer, reference })
const putBack = async (officer: Officer, reference: string) => {
  expect(await take(officer, reference)).toEqual({ ok: true })
  expect(await releaseCase({ officer, reference })).toEqual({ ok: true })
}
/** By the link, by the button, and back where it was: what the one tells the other gives. */
async function comesNext(officer: Officer, from = NOWHERE) {
  const told = await findNextCase(officer, from)
  const taken = await takeNextCase(officer, 'can-xu-ly', {})
  expect(taken).toEqual(
    told ? { ok: true, reference: told } : { ok: false, reason: 'nothing-free' },
  )
  // As if it had never been touched.
  if (told) await db.holding.deleteMany({ where: { declaration: { reference: told } } })
  return told
}

describe('hồ sơ tiếp theo: liên kết và nút cùng một quy tắc', () => {
  test('hồ sơ gấp nhất chưa ai giữ; hồ sơ đồng nghiệp giữ bị bỏ qua', async () => {
    for (let at = 0; at < 3; at++) await aCase()
    const [officer, colleague] = [await aChecker(), await aChecker()]
    const [first, second, third] = await queueOf(officer)
    expect(await comesNext(officer)).toBe(first)
    await take(colleague, first!)
    expect(await comesNext(officer)).toBe(second)
    await take(officer, second!)
    await db.holding.updateMany({
      where: { officerId: officer.id },
      data: { activeAt: new Date() },
    })
    expect(await comesNext(officer, second)).toBe(third)
  })

  test('sau hồ sơ đang xem là hồ sơ đứng ngay sau; hết thì về đầu; chỉ còn nó thì không có', async () => {
    const officer = await aChecker()
    expect(await findNextCase(officer, NOWHERE)).toBeNull()
    await aCase()
    const [only] = await queueOf(officer)
    expect(await findNextCase(officer, only!)).toBeNull()
    for (let at = 0; at < 3; at++) await aCase()
    // Two without a promised day, which stand last.
    const some = (await queueOf(officer)).slice(0, 2)
    await db.declaration.updateMany({ where: { reference: { in: some } }, data: { dueOn: null } })
    const queue = await queueOf(officer)
    for (const [at, reference] of queue.entries())
      expect(await findNextCase(officer, reference)).toBe(queue[(at + 1) % queue.length])
    expect(await findNextCase(officer, NOWHERE)).toBe(queue[0])
  })

  test('trả lại 60 hồ sơ đầu danh sách vẫn được hồ sơ thứ 61; hết hồ sơ khác thì được lại hồ sơ đã trả', async () => {
    const { reference } = await aCase()
    const references = [reference, ...(await casesLike(reference, MANY))]
    const officer = await aChecker()
    const told: string[] = []
    for (let at = 0; at < MANY; at++) {
      const next = (await findNextCase(officer, NOWHERE))!
      await putBack(officer, next)
      told.push(next)
    }
    expect(new Set(told).size).toBe(MANY)
    const [last] = references.filter((one) => !told.includes(one))
    expect(await comesNext(officer, told.at(-1))).toBe(last)
    await take(await aChecker(), last!)
    expect(await comesNext(officer, last)).toBe(told[0])
    // A colleague has put nothing back.
    expect(await findNextCase(await aChecker(), NOWHERE)).toBe(told[0])
  })

  test('hồ sơ vừa được giao đến trước; hồ sơ của chính mình thì không bao giờ', async () => {
    const own = await aCase()
    const officer = await scene.anOfficer(OFFICE, ['CHECKER'], { bhxhCode: own.person.bhxhCode })
    expect(await comesNext(officer)).toBeNull()
    const [first, second] = [await aCase(), await aCase()]
    expect(await comesNext(officer)).toBe(first.reference)
    const giver = { officer: await aChecker(), reference: second.reference }
    await take(giver.officer, second.reference)
    expect(await giveCase(giver, officer.id)).toEqual({ ok: true })
    expect(await findNextCase(officer, NOWHERE)).toBe(second.reference)
    expect(await takeNextCase(officer, 'can-xu-ly', {})).toEqual({
      ok: true,
      reference: second.reference,
    })
  })
})
