import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as casePage } from '@/app/(public)/ho-so/route'
import { aVisitor } from '@/lib/accounts/fixtures'
import { codesAt } from '@/lib/accounts/fixtures/code-forms'
import { db } from '@/lib/platform/database/db'
import { inTransaction } from '@/lib/platform/database/transaction'
import { drawn, inSight } from '@/lib/forms/fixtures/drawn-page'
import { findContactNow } from '@/lib/registration/contact/contact-now'
import { leaveBrowser, listOwn } from '@/lib/registration/drafts/current-declaration'
import { begun } from '@/lib/registration/fixtures/presses'
import { askToOpen, openByCode } from '@/lib/registration/drafts/open-elsewhere'
import { jar } from '@/lib/review/fixtures/browser'
import { approveChange } from './decide-change'
import { aPhone, paper } from '../fixtures/citizens'
import { openCounter } from '../fixtures/at-counter'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))
let counter: Awaited<ReturnType<typeof openCounter>>
beforeAll(async () => {
  counter = await openCounter()
})
beforeEach(() => jar.clear())

/** A waiting change of an account, and one of its owner's declarations, opened by `phone` and held by this browser. */
async function held(how: 'linked' | 'same person' | 'draft', kind: 'PHONE' | 'EMAIL' = 'PHONE') {
  const { waiting, approver } = counter
  const value = kind === 'PHONE' ? aPhone() : `moi${aPhone()}@vidu.vn`
  const { id, accountId } = await waiting(value, kind)
  const account = await db.account.findUniqueOrThrow({ where: { id: accountId } })
  const old = account.phone!
  const typed = `${account.login.slice(0, 4)} ${account.login.slice(4)}`
  const draft = await begun({
    declarant: { bhxhCode: typed },
    confirmedPhone: { confirmedPhone: old },
  })
  const where = { id: draft.id }
  if (how === 'linked')
    await db.account.update({ where: { id: accountId }, data: { declarationId: draft.id } })
  if (how !== 'draft')
    await db.declaration.update({
      where,
      data: {
        bhxhCode: account.login,
        status: how === 'linked' ? 'APPROVED' : 'REFUSED',
        submittedAt: new Date(),
        answers: {},
        officeCode: '089',
        reviewedById: counter.receiver.id,
        decidedById: counter.approver.id,
      },
    })
  const change = async () => expect(await approveChange(approver, id, paper)).toEqual({ ok: true })
  return { ...draft, account, old, value, change }
}
const newCodes = async (reference: string, phone: string) => {
  const before = await codesAt(phone)
  await askToOpen(reference, phone, aVisitor())
  return (await codesAt(phone)).filter((code) => !before.includes(code))
}

const letOut = 'Máy này không còn mở hồ sơ, vì liên hệ của tài khoản đã đổi tại cơ quan BHXH.'
const caseWords = async () => inSight(await drawn(casePage, '/ho-so'))

test('máy bị đóng vì đổi liên hệ: được nói vì sao mà không lộ gì, mở hồ sơ khác hay xóa khỏi máy thì thôi', async () => {
  const { reference, account, old, value, change } = await held('linked')
  await change()
  const html = await drawn(casePage, '/ho-so')
  for (const secret of [reference, reference.slice(4), account.fullName, account.login])
    expect(html).not.toContain(secret)
  for (const phone of [old, value]) expect(html).not.toContain(phone.slice(3))
  const other = await begun()
  expect(await caseWords()).not.toContain(letOut)
  await leaveBrowser()
  expect(await caseWords()).not.toContain(letOut)
  expect(other.reference).not.toBe(reference)
})

describe.each(['linked', 'same person', 'draft'] as const)('%s', (how) => {
  test('đổi số tại quầy: số cũ không mở được hồ sơ nữa, số mới mở được, máy đang giữ hồ sơ không thấy nữa', async () => {
    const { reference, old, value, change } = await held(how)
    const [early = ''] = await newCodes(reference, old)
    expect(await listOwn()).toHaveLength(1)
    expect(await caseWords()).not.toContain(letOut)
    await change()
    expect(await listOwn()).toEqual([])
    expect(await caseWords()).toContain(letOut)
    expect((await openByCode(early, aVisitor())).ok).toBe(false)
    expect(await newCodes(reference, old)).toEqual([])
    const [fresh = ''] = await newCodes(reference, value)
    expect(await openByCode(fresh, aVisitor())).toEqual({ ok: true, reference })
  })

  test('chưa đổi xong thì số cũ vẫn mở được, số mới thì không', async () => {
    const { reference, old, value } = await held(how)
    expect(await newCodes(reference, value)).toEqual([])
    expect(await newCodes(reference, old)).toHaveLength(1)
  })

  test('chỉ đổi thư điện tử: số cũ vẫn mở được, máy đang giữ hồ sơ phải mở lại', async () => {
    const { reference, old, change } = await held(how, 'EMAIL')
    await change()
    expect(await listOwn()).toEqual([])
    expect(await caseWords()).toContain(letOut)
    expect(await newCodes(reference, old)).toHaveLength(1)
  })
})

test('ai khai mã số của người khác thì vẫn mở bằng số của mình, người kia đổi số cũng vậy', async () => {
  const { account, value, change } = await held('linked')
  const mine = aPhone()
  const other = await begun({
    declarant: { bhxhCode: account.login },
    confirmedPhone: { confirmedPhone: mine },
  })
  await change()
  expect(await newCodes(other.reference, mine)).toHaveLength(1)
  expect(await newCodes(other.reference, value)).toEqual([])
  expect((await listOwn()).map(({ reference }) => reference)).toEqual([other.reference])
})

test('tin về hồ sơ sau khi đổi đi đến liên hệ mới; của người khác thì giữ nguyên', async () => {
  const { id, account, old, value, change } = await held('linked')
  await change()
  const contact = { id, login: account.login, phone: old, email: '' }
  const now = (of: typeof contact) => inTransaction((tx) => findContactNow(of, tx))
  expect((await now(contact)).phone).toBe(value)
  const stranger = aPhone()
  const other = { ...contact, id: account.id, phone: stranger }
  expect((await now(other)).phone).toBe(stranger)
})
