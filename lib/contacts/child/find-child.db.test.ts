import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as page } from '@/app/(officer)/can-bo/doi-lien-he/giam-ho/route'
import { POST as find } from '@/app/(officer)/can-bo/doi-lien-he/giam-ho/route'
import { POST as ask } from '@/app/(officer)/can-bo/doi-lien-he/giam-ho/yeu-cau/route'
import { SESSION_COOKIE } from '@/lib/accounts/sessions/session-cookie'
import { stands } from '@/lib/forms/fixtures/drawn-forms'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { jar } from '@/lib/review/fixtures/browser'
import { formOf, goalOf, signIn } from '@/lib/review/fixtures/sign-in'
import { counterTicket, FIND_CHILD_FORM } from '../counter/kept-words'
import { aChild, openGuardianCounter } from '../fixtures/children'
import { findChild } from './find-child'
import { formOfChild, keepChild } from './kept-child'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let counter: Awaited<ReturnType<typeof openGuardianCounter>>
beforeAll(async () => void (counter = await openGuardianCounter()))
beforeEach(() => jar.clear())

const here = '/can-bo/doi-lien-he/giam-ho'
const papersOf = async () => {
  const { child, childId } = await aChild(counter.scene)
  const comer = counter.scene.aStranger()
  const { bhxhCode: login, birthDate } = child
  const typed = { login, birthDate, comer: comer.bhxhCode, idNumber: comer.idNumber }
  return { child, childId, comer, typed }
}
const wish = {
  ...{ act: 'add', kinship: 'father', ground: 'birth-certificate' },
  ...{ document: 'Giấy khai sinh 15/2015', issuedOn: '2021-06-05' },
  ...{ isOwner: 'co', isPaperSeen: 'co' },
}

describe('tìm trẻ ở quầy', () => {
  test('cả bốn điều phải khớp; sai điều nào cũng nói một câu, và không ghi là đã xem', async () => {
    const { typed, childId } = await papersOf()
    const other = await papersOf()
    for (const wrong of [
      { login: other.typed.login },
      { birthDate: '2011-01-01' },
      { comer: other.typed.comer },
      { idNumber: other.typed.idNumber },
    ])
      expect(await findChild(counter.receiver, { ...typed, ...wrong })).toEqual({
        ok: false,
        reason: 'no-child',
      })
    const looks = async () =>
      (await listEntries(`account:${childId}`)).filter(({ act }) => act === 'view-account')
    expect(await looks()).toEqual([])
    expect(await findChild(counter.receiver, typed)).toMatchObject({ ok: true })
    expect(await looks()).toHaveLength(1)
  })

  test('người duyệt không tìm được; người lớn có tài khoản không phải là trẻ', async () => {
    const { typed } = await papersOf()
    expect(await findChild(counter.approver, typed)).toMatchObject({ reason: 'not-your-role' })
    const adult = counter.scene.aStranger()
    const { bhxhCode: login, birthDate } = adult
    await db.account.create({ data: { kind: 'CITIZEN', login, fullName: adult.fullName } })
    expect(await findChild(counter.receiver, { ...typed, login, birthDate })).toMatchObject({
      reason: 'no-child',
    })
  })
})

describe('trang đổi người giám hộ', () => {
  test('mở bằng giấy tờ, đề nghị, rồi chờ người duyệt; chưa đủ thì nói ở từng ô, chữ còn nguyên', async () => {
    const { typed, child, comer, childId } = await papersOf()
    await signIn(counter.receiver)
    const phieu = counterTicket(counter.receiver, FIND_CHILD_FORM)
    const day = typed.birthDate.split('-').reverse().join('/')
    const found = await goalOf(find(formOf({ ...typed, birthDate: day, phieu }), undefined))
    expect(found).toContain('xong=mo-tai-khoan')
    const html = readOn(await drawn(page, here))
    expect(html).toContain(child.fullName)
    expect(html).toContain(`Thêm ${comer.fullName} làm người giám hộ`)
    const at = { childId, comer: comer.bhxhCode, idNumber: comer.idNumber }
    const form = { ...wish, phieu: counterTicket(counter.receiver, formOfChild(at)) }
    const wrong = await goalOf(ask(formOf({ ...form, kinship: '', ground: 'death' }), undefined))
    const again = await drawn(page, wrong.split('#')[0]!)
    expect(readOn(again)).toContain('Chọn người đến là gì của trẻ')
    expect(readOn(again)).toContain('Chọn căn cứ khác')
    expect(stands(again, 'document', wish.document)).toBe(true)
    expect(await goalOf(ask(formOf(form), undefined))).toContain('xong=lien-he-ask')
    expect(await db.contactChange.findFirst({ where: { accountId: childId } })).toMatchObject({
      kind: 'GUARDIAN_ADDED',
      newValue: comer.bhxhCode,
      state: 'CONFIRMED',
    })
  })

  test('cửa sổ khác đã mở trẻ khác, hay cho người khác đến: không làm gì', async () => {
    const [one, other] = [await papersOf(), await papersOf()]
    await signIn(counter.receiver)
    const at = (papers: typeof one, comer = papers.comer) => ({
      childId: papers.childId,
      comer: comer.bhxhCode,
      idNumber: comer.idNumber,
    })
    const phieu = counterTicket(counter.receiver, formOfChild(at(one)))
    for (const opened of [at(other), at(one, other.comer)]) {
      await keepChild(counter.receiver, opened)
      expect(await goalOf(ask(formOf({ ...wish, phieu }), undefined))).toContain('account-other')
    }
    expect(await db.contactChange.count({ where: { accountId: one.childId } })).toBe(0)
  })

  test('hết phiên giữa lúc nhập: đăng nhập lại thì trẻ vẫn mở, chữ còn nguyên', async () => {
    const { childId, comer } = await papersOf()
    await signIn(counter.receiver)
    const at = { childId, comer: comer.bhxhCode, idNumber: comer.idNumber }
    await keepChild(counter.receiver, at)
    const phieu = counterTicket(counter.receiver, formOfChild(at))
    jar.delete(SESSION_COOKIE)
    await goalOf(ask(formOf({ ...wish, phieu }), undefined))
    await signIn(counter.receiver)
    expect(stands(await drawn(page, here), 'document', wish.document)).toBe(true)
    expect(await db.contactChange.count({ where: { accountId: childId } })).toBe(0)
  })
})
