import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { askSignInCode } from '@/lib/accounts/codes/ask-sign-in-code'
import { aVisitor } from '@/lib/accounts/fixtures'
import { today } from '@/lib/forms/days/dates'
import { addDays } from '@/lib/forms/days/working-days'
import {
  accountOf,
  aChild,
  codesOf,
  openGuardianCounter,
  replacing,
} from '@/lib/contacts/fixtures/children'
import { findAtCounter } from '@/lib/contacts/counter/find-at-counter'
import type { InsuredPerson } from '@/lib/insured/person'
import { db } from '@/lib/platform/database/db'
import { inTransaction } from '@/lib/platform/database/transaction'
import { openWard } from './open-ward'
import { handOver } from './hand-over'
import { insertGuardianship, listWards } from './repository'

let counter: Awaited<ReturnType<typeof openGuardianCounter>>
beforeAll(async () => void (counter = await openGuardianCounter()))
// Of the test before.
beforeEach(async () => void (await handOver()))

const accountOfChild = (id: string) => db.account.findUniqueOrThrow({ where: { id } })
const birthdayOf = (childId: string) =>
  db.guardianship.updateMany({ where: { childId }, data: { endsOn: new Date(today()) } })

/** A phone and an address that this guardian has put there by their own hand, or the child's own account by the code that came to `sentTo`. */
async function putByHand(childId: string, by: string | null, sentTo?: string) {
  const [phone, email] = [`+8498${String(Date.now()).slice(-7)}`, `con${Date.now()}@vidu.vn`]
  await db.account.update({ where: { id: childId }, data: { phone, email, emailVerified: true } })
  await db.accountRequest.create({
    data: {
      accountId: childId,
      byId: by,
      kind: 'ADJUST',
      state: 'DONE',
      typed: { phone: 'yes', newPhone: phone.replace('+84', '0'), email: 'yes', newEmail: email },
      ...{ channel: 'SMS', sentTo: sentTo ?? phone, confirmedAt: new Date(), doneAt: new Date() },
    },
  })
  return { phone, email }
}

describe('một quy tắc cho ngày sinh nhật và cho người thôi giám hộ', () => {
  test('hai người giám hộ: từ 0 giờ ngày sinh nhật cả hai không thấy gì, tài khoản giao một lần', async () => {
    const { childId, mother, person } = await aChild(counter.scene)
    const father = counter.scene.aStranger()
    await counter.changed({ childId, comer: father })
    await birthdayOf(childId)
    expect(await openWard(mother as never, childId)).toBeNull()
    expect(await listWards(father.bhxhCode)).toEqual([])
    expect(await handOver()).toBe(1)
    const ended = await db.guardianship.findMany({ where: { childId } })
    expect(ended.map(({ endedWhy }) => endedWhy)).toEqual(['of-age', 'of-age'])
    expect(await accountOfChild(childId)).toMatchObject({ phone: null, passwordHash: null })
    expect(person.phone).not.toBeNull()
  })

  test('thư của cha mẹ cũng được bỏ, vì mã đặt mật khẩu đến được đó', async () => {
    const { childId, mother } = await aChild(counter.scene)
    await db.account.update({ where: { id: mother.id }, data: { email: 'me@vidu.vn' } })
    const data = { email: 'me@vidu.vn', emailVerified: true }
    await db.account.update({ where: { id: childId }, data })
    await birthdayOf(childId)
    await handOver()
    expect(await accountOfChild(childId)).toMatchObject({ email: null, emailVerified: false })
  })

  test('đủ 18 tuổi: quầy tìm được chủ tài khoản bằng căn cước của chính họ', async () => {
    const { childId, child } = await aChild(counter.scene)
    await birthdayOf(childId)
    await handOver()
    const { bhxhCode: login, idNumber } = child
    const found = await findAtCounter(counter.receiver, { login, idNumber })
    expect(found).toMatchObject({ ok: true, account: { id: childId } })
  })

  test('liên hệ mẹ tự ghi cho con: sinh nhật thì giữ cho con, thôi giám hộ thì bỏ', async () => {
    const kept = await aChild(counter.scene)
    const contacts = await putByHand(kept.childId, kept.mother.id)
    await birthdayOf(kept.childId)
    await handOver()
    expect(await accountOfChild(kept.childId)).toMatchObject(contacts)

    const parted = await aChild(counter.scene)
    await putByHand(parted.childId, parted.mother.id)
    const { childId, person } = parted
    const wish = await replacing(childId, person.bhxhCode)
    await counter.changed({ childId, comer: counter.scene.aStranger() }, wish)
    expect(await accountOfChild(childId)).toMatchObject({ phone: null, email: null })
  })

  test('liên hệ đổi từ tài khoản của con, mã đến máy của mẹ, rồi đổi lần nữa: mẹ thôi thì bỏ hết', async () => {
    const { childId, person, mother } = await aChild(counter.scene)
    const first = await putByHand(childId, null, mother.phone!)
    await putByHand(childId, null, first.phone)
    const wish = await replacing(childId, person.bhxhCode)
    await counter.changed({ childId, comer: counter.scene.aStranger() }, wish)
    expect(await accountOfChild(childId)).toMatchObject({ phone: null, email: null })
  })

  test('liên hệ mà cha ghi cho con, hoặc là của cha, thì mẹ thôi vẫn còn', async () => {
    for (const isByHand of [true, false]) {
      const { childId, person } = await aChild(counter.scene)
      const father = await accountOf(counter.scene.aStranger())
      const { login, idNumber } = father
      const comer = { bhxhCode: login, idNumber: idNumber! } as InsuredPerson
      await counter.changed({ childId, comer })
      const own = { phone: father.phone, email: null }
      const kept = isByHand ? await putByHand(childId, father.id) : own
      await db.account.update({ where: { id: childId }, data: kept })
      const ends = {
        ...(await replacing(childId, person.bhxhCode)),
        act: 'end',
        kinship: null,
      } as const
      await counter.changed({ childId, comer }, ends)
      expect(await accountOfChild(childId)).toMatchObject(kept)
      expect(await codesOf(childId)).toEqual([login])
    }
  })

  test('mã đã gửi trước đó không mở được tài khoản nữa', async () => {
    const { childId, child, person } = await aChild(counter.scene)
    await db.account.update({ where: { id: childId }, data: { passwordHash: 'x' } })
    await askSignInCode({ kind: 'CITIZEN', login: child.bhxhCode }, aVisitor())
    const before = await accountOfChild(childId)
    const wish = await replacing(childId, person.bhxhCode)
    await counter.changed({ childId, comer: counter.scene.aStranger() }, wish)
    expect((await accountOfChild(childId)).waysInEnded).toBe(before.waysInEnded + 1)
  })

  test('ngừng đã hẹn từ trước sinh nhật thì không xảy ra: tài khoản là của người vừa đủ tuổi', async () => {
    const { childId } = await aChild(counter.scene)
    const endsOn = new Date(addDays(today(), 3))
    const waiting = { accountId: childId, kind: 'STOP', state: 'SCHEDULED', endsOn } as const
    const told = { channel: 'SMS', sentTo: '+84912345678', confirmedAt: new Date() } as const
    const { id } = await db.accountRequest.create({ data: { ...waiting, ...told } })
    await birthdayOf(childId)
    await handOver()
    expect(await db.accountRequest.findUnique({ where: { id } })).toMatchObject({
      state: 'DROPPED',
    })
  })

  test('hồ sơ mẹ đã gửi vẫn của mẹ, nhưng không mở tài khoản', async () => {
    const { childId, mother, child, person } = await aChild(counter.scene)
    const sent = await db.declaration.findFirstOrThrow({ where: { login: child.bhxhCode } })
    await db.declaration.update({ where: { id: sent.id }, data: { accountId: mother.id } })
    const wish = await replacing(childId, person.bhxhCode)
    await counter.changed({ childId, comer: counter.scene.aStranger() }, wish)
    const still = await db.declaration.findUniqueOrThrow({ where: { id: sent.id } })
    expect([still.accountId, still.status]).toEqual([mother.id, 'APPROVED'])
    expect(await openWard(mother as never, childId)).toBeNull()
  })
})

test('đăng ký lại một tài khoản đã ngừng: người đang giám hộ không bị ghi hai lần', async () => {
  const { childId, person } = await aChild(counter.scene)
  const again = {
    childId,
    guardianCode: person.bhxhCode,
    kinship: 'mother',
    endsOn: new Date('2099-01-01'),
  }
  await inTransaction((tx) => insertGuardianship(again, tx))
  expect(await db.guardianship.count({ where: { childId } })).toBe(1)
})
