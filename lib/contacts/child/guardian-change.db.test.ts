import { beforeAll, describe, expect, test } from 'vitest'
import type { Officer } from '@/lib/accounts/account'
import { actWords } from '@/lib/accounts/personal/journal-words'
import { openWard } from '@/lib/accounts/guardians/open-ward'
import { listWards } from '@/lib/accounts/guardians/repository'
import type { InsuredPerson } from '@/lib/insured/person'
import { db } from '@/lib/platform/database/db'
import { listEntries, record } from '@/lib/platform/journal/journal'
import { lookAtChange } from '../waiting/look-at-change'
import { openChange } from '../waiting/open-change'
import { dropChange } from '../changes/confirm-change'
import { approveChange, refuseChange } from '../changes/decide-change'
import {
  accountOf,
  aChild,
  askedFor,
  bodiesTo,
  codesOf,
  openGuardianCounter,
  replacing,
} from '../fixtures/children'
import { paper } from '../fixtures/citizens'

const actsOf = async (id: string) => (await listEntries(`account:${id}`)).map(({ act }) => act)
/** What the child reads. */
const toldTo = async (id: string) => {
  const words = (await actsOf(id)).map((act) => actWords(act))
  expect(words.join()).not.toMatch(/đổi liên hệ/)
  return words
}

let counter: Awaited<ReturnType<typeof openGuardianCounter>>
beforeAll(async () => void (counter = await openGuardianCounter()))

describe('thêm người giám hộ thứ hai tại quầy', () => {
  test('hai cán bộ; trước khi duyệt thì chưa thấy gì, duyệt xong thấy con; người cũ và con được báo', async () => {
    const { scene, receiver, approver } = counter
    const { childId, child, mother, person } = await aChild(scene)
    const father = scene.aStranger()
    const account = await accountOf(father)
    const outcome = await askedFor(receiver, { childId, comer: father })
    if (!outcome.ok) throw new Error(outcome.reason)
    expect(await listWards(father.bhxhCode)).toEqual([])
    expect((await bodiesTo(mother.phone!)).at(-1)).toContain('Có đề nghị thêm người giám hộ')
    expect(await approveChange(approver, outcome.id, paper)).toEqual({ ok: true })
    expect(await openWard(account as never, childId)).toMatchObject({
      user: { fullName: child.fullName },
    })
    expect(await codesOf(childId)).toEqual([person.bhxhCode, father.bhxhCode])
    expect((await bodiesTo(father.phone!)).at(-1)).toContain('Từ nay ông/bà quản lý')
    expect((await bodiesTo(mother.phone!)).at(-1)).toContain(
      'Có thêm người cùng ông/bà quản lý một tài khoản trẻ em',
    )
    expect(await actsOf(childId)).toEqual(
      expect.arrayContaining(['ask-guardian-change', 'add-guardian', 'approve-guardian-change']),
    )
    // Beside another guardian nobody's way in ends.
    expect(await db.account.findUnique({ where: { id: childId } })).toMatchObject({
      phone: person.phone,
    })
  })

  test('ai đã mở hồ sơ có ảnh giấy tờ của người đến thì không duyệt; đã mở hồ sơ của trẻ thì duyệt được', async () => {
    const { scene, receiver } = counter
    const { childId, child } = await aChild(scene)
    const { person: comer, id } = await scene.aCase({ stage: 'approved' })
    const outcome = await askedFor(receiver, { childId, comer })
    if (!outcome.ok) throw new Error(outcome.reason)
    const ofChild = await db.declaration.findFirstOrThrow({ where: { login: child.bhxhCode } })
    const looked = async (officer: Officer, caseId: string) =>
      record({
        stream: `declaration:${caseId}`,
        act: 'view-declaration',
        actor: `account:${officer.id}`,
      })
    const other = await scene.anOfficer('089', ['APPROVER'])
    await looked(other, id)
    expect(await approveChange(other, outcome.id, paper)).toMatchObject({
      reason: 'paper-looked-up',
    })
    const fresh = await scene.anOfficer('089', ['APPROVER'])
    await looked(fresh, ofChild.id)
    expect(await approveChange(fresh, outcome.id, paper)).toEqual({ ok: true })
  })

  test('người nhận đề nghị không tự duyệt; đọc ngày cấp khác thì chưa duyệt', async () => {
    const { scene, approver } = counter
    const { childId } = await aChild(scene)
    const both = await scene.anOfficer('089', ['RECEIVER', 'APPROVER'])
    const outcome = await askedFor(both, { childId, comer: scene.aStranger() })
    if (!outcome.ok) throw new Error(outcome.reason)
    expect(await approveChange(both, outcome.id, paper)).toEqual({ ok: false, reason: 'four-eyes' })
    expect(await toldTo(childId)).toContain('Không được phép duyệt đổi người giám hộ')
    expect(await approveChange(approver, outcome.id, { issuedOn: '2020-01-01' })).toEqual({
      ok: false,
      reason: 'paper-differs',
    })
    expect(await codesOf(childId)).toHaveLength(1)
  })

  test.each(['drop', 'refuse'] as const)(
    '%s: không có gì đổi, ai được báo thì được báo lại',
    async (how) => {
      const { scene, receiver, approver } = counter
      const { childId, mother } = await aChild(scene)
      const outcome = await askedFor(receiver, { childId, comer: scene.aStranger() })
      if (!outcome.ok) throw new Error(outcome.reason)
      const end =
        how === 'drop'
          ? dropChange(receiver, outcome.id)
          : refuseChange(approver, outcome.id, 'Thiếu giấy tờ')
      expect(await end).toEqual({ ok: true })
      expect(await codesOf(childId)).toHaveLength(1)
      expect((await bodiesTo(mother.phone!)).at(-1)).toContain('Không có gì đổi')
    },
  )

  test('cán bộ là người được ghi, hay cùng nhà với người ấy, thì không nhận và không duyệt', async () => {
    const { scene, receiver } = counter
    const { childId } = await aChild(scene)
    const comer = scene.aStranger()
    const own = await scene.anOfficer('089', ['RECEIVER'], { bhxhCode: comer.bhxhCode })
    expect(await askedFor(own, { childId, comer })).toEqual({ ok: false, reason: 'own-case' })
    expect(await toldTo(childId)).toContain(
      'Không được phép nhận hoặc bỏ đề nghị đổi người giám hộ',
    )
    const outcome = await askedFor(receiver, { childId, comer })
    if (!outcome.ok) throw new Error(outcome.reason)
    const ownApprover = await scene.anOfficer('089', ['APPROVER'], { bhxhCode: comer.bhxhCode })
    expect(await approveChange(ownApprover, outcome.id, paper)).toEqual({
      ok: false,
      reason: 'own-case',
    })
  })
})

test('mẹ là nam, hay mẹ thứ hai: cán bộ được hỏi lại, vẫn làm tiếp được', async () => {
  const { scene, receiver, approver } = counter
  const { childId } = await aChild(scene)
  const comer = scene.aStranger()
  const bhxhCode = comer.bhxhCode
  await db.insuredPerson.update({ where: { bhxhCode }, data: { sex: 'Nam' } })
  await db.guardianship.updateMany({ where: { childId }, data: { kinship: 'mother' } })
  const outcome = await askedFor(receiver, { childId, comer }, { kinship: 'mother' })
  if (!outcome.ok) throw new Error(outcome.reason)
  const change = await openChange(receiver, outcome.id)
  expect((await lookAtChange(change!)).doubts).toEqual(['unlike-sex', 'second-of-kind'])
  expect(await approveChange(approver, outcome.id, paper)).toEqual({ ok: true })
})

describe('ai không thể làm người giám hộ, mỗi điều có tên', () => {
  test('đang là người giám hộ, chưa đủ 18 tuổi, chính là trẻ, không có trong dữ liệu', async () => {
    const { scene, receiver } = counter
    const { childId, child, person } = await aChild(scene)
    const reasonOf = async (comer: InsuredPerson) => {
      const outcome = await askedFor(receiver, { childId, comer })
      return outcome.ok ? null : outcome.reason
    }
    expect(await reasonOf(person)).toBe('guardian-already')
    expect(await reasonOf(child)).toBe('guardian-is-child')
    const minor = scene.people.find(
      ({ birthDate, bhxhCode, householdCode }) =>
        birthDate > '2012' && bhxhCode !== child.bhxhCode && householdCode !== child.householdCode,
    )!
    expect(await reasonOf(minor)).toBe('guardian-not-adult')
    expect(await reasonOf({ ...person, bhxhCode: '0000000019' })).toBe('guardian-unknown')
    expect(await db.contactChange.count({ where: { accountId: childId } })).toBe(0)
  })

  test('người thứ ba thì phải thay một trong hai', async () => {
    const { scene, receiver, changed } = counter
    const { childId, person } = await aChild(scene)
    await changed({ childId, comer: scene.aStranger() })
    const third = scene.aStranger()
    expect(await askedFor(receiver, { childId, comer: third })).toEqual({
      ok: false,
      reason: 'guardians-full',
    })
    await changed({ childId, comer: third }, await replacing(childId, person.bhxhCode))
    expect(await codesOf(childId)).toHaveLength(2)
  })

  test('tài khoản không phải của trẻ, trẻ đã đủ 18 tuổi', async () => {
    const { scene, receiver } = counter
    const adult = await accountOf(scene.aStranger())
    const comer = scene.aStranger()
    expect(await askedFor(receiver, { childId: adult.id, comer })).toMatchObject({
      reason: 'no-child',
    })
    const { childId } = await aChild(scene)
    await db.guardianship.updateMany({
      where: { childId },
      data: { endsOn: new Date('2020-01-01') },
    })
    expect(await askedFor(receiver, { childId, comer })).toMatchObject({ reason: 'child-of-age' })
  })
})
