import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as codePage } from '@/app/(public)/dang-ky/xac-thuc/route'
import { findTransactionTries } from '@/lib/accounts/codes/transaction-code'
import { drawn, faultsOfSummary, wordsIn } from '@/lib/forms/fixtures/drawn-page'
import { db, pool } from '@/lib/platform/database/db'
import { phoneOf } from '@/lib/requests/fixtures/own-wishes'
import { jar } from '@/lib/review/fixtures/browser'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { MOST_TRIES } from '@/lib/verification/one-time-code'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { switchTo } from '../drafts/current-declaration'
import { aTypedDraftOf } from '../fixtures'
import {
  aChildsDraft,
  aParent,
  ask,
  commit,
  enter,
  newestCode,
  seenAtCode,
  type Parent,
} from '../fixtures/of-account'
import { current } from '../fixtures/presses'
import { mergeTyped } from '../repository'
import { submitDeclaration } from '../sent/submit-declaration'
import { sendingCodeHref as here } from '../steps/addresses'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

const sentHref = '/dang-ky/da-ghi-nhan'
let user: Parent
let draft: { id: string; reference: string }
beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(async () => {
  jar.clear()
  user = await aParent()
  draft = await aChildsDraft(user)
  expect(await commit()).toBe(here)
  expect(await ask()).toBe(`${here}?da-gui=1`)
})

const statusOf = async (id = draft.id) =>
  (await db.declaration.findUniqueOrThrow({ where: { id } })).status
const other = (code: string) => (code === '000000' ? '111111' : '000000')
const wrong = 'Nhập mã mới nhất của đúng tờ khai này, hoặc gửi lại mã.'

describe('mã không đúng thì tờ khai chưa gửi, và trang nói phải làm gì', () => {
  test('mã sai: nói ngay ở ô mã; mã đúng sau đó vẫn gửi được', async () => {
    const code = await newestCode(user)
    const to = await enter(other(code))
    const html = await drawn(codePage, to)
    expect(html).toContain(wrong)
    expect(faultsOfSummary(html)).toEqual({ links: ['code'], faults: [] })
    expect(wordsIn(html, 'code')).toBe(other(code))
    expect(await statusOf()).toBe('DRAFT')
    expect(await enter(code)).toBe(sentHref)
  })

  test.each([
    ['', 'Nhập đủ 6 chữ số của mã.'],
    ['12', 'Bạn đã nhập 2 ký tự.'],
  ])('nhập “%s”: nói còn thiếu, không mất lượt thử', async (typed, words) => {
    for (let time = 0; time <= MOST_TRIES; time += 1) await enter(typed)
    expect(await seenAtCode(await enter(typed))).toContain(words)
    expect(await enter(await newestCode(user))).toBe(sentHref)
  })

  test('mã hết hạn: lời báo nhìn thấy được dù không còn mã nào, gửi lại thì dùng mã mới', async () => {
    const old = await newestCode(user)
    await db.oneTimeCode.updateMany({
      where: { subject: draft.id },
      data: { expiresAt: new Date(Date.now() - 1000) },
    })
    const html = await drawn(codePage, await enter(old))
    expect(html).toContain(wrong)
    expect(faultsOfSummary(html).faults).toEqual([])
    await ask()
    expect(await enter(old)).toContain('loi=wrong-code')
    expect(await enter(await newestCode(user))).toBe(sentHref)
  })

  test('mã của tờ khai khác của cùng tài khoản không gửi được tờ khai này', async () => {
    const code = await newestCode(user)
    const second = await aChildsDraft(user, {
      child: { ...aTypedDraftOf('child').child, bhxhCode: '1415 090 508' },
    })
    expect(await commit()).toBe(here)
    await ask()
    expect(await enter(code)).toContain('loi=wrong-code')
    expect(await statusOf(second.id)).toBe('DRAFT')
    await switchTo(draft.reference)
    expect(await enter(code)).toBe(sentHref)
  })

  test('mã gửi đến số cũ không dùng được sau khi số của tài khoản đã đổi', async () => {
    const code = await newestCode(user)
    await db.account.update({ where: { id: user.id }, data: { phone: '+84977000111' } })
    expect(await enter(code)).toContain('loi=wrong-code')
    expect(await statusOf()).toBe('DRAFT')
  })

  test('sai quá nhiều lần: trang khóa đến giờ được nói, mã đúng cũng không gửi được, không mã nào gửi thêm', async () => {
    const code = await newestCode(user)
    for (let time = 0; time < MOST_TRIES; time += 1) await enter(other(code))
    expect(await enter(code)).toContain('loi=locked')
    const page = await seenAtCode(here)
    expect(page).toMatch(/Nhập mã lại được từ \d\d:\d\d/)
    expect(page).toContain('Phần đã điền vẫn được giữ.')
    const sent = await db.message.count({ where: { accountId: user.id, purpose: 'transaction' } })
    await ask()
    expect(await db.message.count({ where: { accountId: user.id, purpose: 'transaction' } })).toBe(
      sent,
    )
    expect(await statusOf()).toBe('DRAFT')
  })

  test('gửi lại quá nhiều lần: nói từ mấy giờ gửi lại được, mã đã nhận vẫn dùng được', async () => {
    await ask()
    await ask()
    expect(await ask()).toContain('too-many-codes')
    expect(await seenAtCode(here)).toMatch(/gửi lại mã từ \d\d:\d\d/)
    expect(await enter(await newestCode(user))).toBe(sentHref)
  })
})

describe('hai cửa sổ, phiên hết giữa chừng', () => {
  test('cùng một mã nhấn ở hai cửa sổ một lúc: gửi một lần, cửa sổ kia nói đã gửi', async () => {
    const code = await newestCode(user)
    const { reference } = await current()
    const goals = await Promise.all([enter(code, reference), enter(code, reference)])
    expect(goals.filter((to) => to === sentHref)).toHaveLength(1)
    expect(goals.filter((to) => to.includes('tin=da-gui-truoc'))).toHaveLength(1)
    const where = { declarationId: draft.id, kind: 'FORM' } as const
    expect(await db.storedFile.count({ where })).toBe(1)
    expect(await enter(code)).toContain('tin=da-gui-truoc')
  })

  test('cùng một mã đúng nhấn hai mươi lần một lúc: gửi một lần, mọi lần khác dẫn đến hồ sơ đã gửi, không mất lượt thử nào', async () => {
    const code = await newestCode(user)
    const { reference } = await current()
    const goals = await Promise.all(Array.from({ length: 20 }, () => enter(code, reference)))
    expect(goals.filter((to) => to === sentHref)).toHaveLength(1)
    expect(goals.filter((to) => to.includes('tin=da-gui-truoc'))).toHaveLength(19)
    expect(await findTransactionTries(user)).toEqual({ left: MOST_TRIES, until: null })
  })

  test('đoán hai mươi lăm lần một lúc: mười lần được so, rồi khóa', async () => {
    const code = await newestCode(user)
    const { reference } = await current()
    const goals = await Promise.all(Array.from({ length: 25 }, () => enter(other(code), reference)))
    expect(goals.filter((to) => to.includes('loi=wrong-code'))).toHaveLength(MOST_TRIES)
    expect(await enter(code, reference)).toContain('loi=locked')
    expect((await findTransactionTries(user)).left).toBe(0)
  })

  test('mã đúng mà tờ khai không gửi được: mã và lượt thử còn nguyên', async () => {
    const code = await newestCode(user)
    const before = await current()
    await mergeTyped(draft.id, 'child', { fullName: 'Lò Minh Khuê' })
    const proof = { user, code, committedAt: new Date().toISOString() }
    for (let time = 0; time <= MOST_TRIES; time += 1)
      expect(await submitDeclaration(before, proof)).toMatchObject({ reason: 'changed' })
    expect((await findTransactionTries(user)).left).toBe(MOST_TRIES)
    expect(await submitDeclaration(await current(), proof)).toEqual({ ok: true })
  })

  test('phiên hết khi nhập mã: đăng nhập rồi trở lại đúng trang, mã vừa nhập và tờ khai còn nguyên', async () => {
    const code = await newestCode(user)
    await db.session.updateMany({ where: { accountId: user.id }, data: { endedAt: new Date() } })
    const to = await enter(code)
    expect(to).toContain('/het-phien?vua-nhan=giu')
    expect(decodeURIComponent(to)).toContain(`${here}?ma=${draft.reference}`)
    expect(await statusOf()).toBe('DRAFT')
    await signIn(user)
    const html = await drawn(codePage, `${here}?ma=${draft.reference}`)
    expect(wordsIn(html, 'code')).toBe(code)
    expect(await enter(code)).toBe(sentHref)
  })

  test('phiên hết trước khi mở trang mã: đăng nhập xong về đúng trang ấy, không phải cam kết lại', async () => {
    await db.session.updateMany({ where: { accountId: user.id }, data: { endedAt: new Date() } })
    expect(await commit()).toBe(here)
    const address = `${here}?ma=${draft.reference}`
    const thrown = await drawn(codePage, address).catch((fault: { digest?: string }) => fault)
    const digest = decodeURIComponent(String((thrown as { digest?: string }).digest))
    expect(digest).toContain(`tiep=${address}`)
    await signIn(user)
    expect(await seenAtCode(address)).toContain('Gửi lại mã')
  })

  test('mã đã gửi tờ khai thì không dùng lại được', async () => {
    const code = await newestCode(user)
    expect(await enter(code)).toBe(sentHref)
    const used = await db.oneTimeCode.findFirstOrThrow({ where: { subject: draft.id } })
    expect(used.usedAt).not.toBeNull()
    expect(await phoneOf(user)).toBe(used.destination)
  })
})
