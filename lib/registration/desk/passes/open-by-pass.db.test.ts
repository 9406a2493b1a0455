import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as drawCounter } from '@/app/(officer)/can-bo/tai-quay/route'
import { POST as open } from '@/app/(officer)/can-bo/tai-quay/mo/route'
import { GET as drawToCounter, POST as toCounter } from '@/app/(public)/ho-so/tai-quay/route'
import { GET as drawReview } from '@/app/(public)/dang-ky/kiem-tra/route'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { formatSoon, today } from '@/lib/forms/days/dates'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { jar } from '@/lib/review/fixtures/browser'
import { signInAs } from '@/lib/review/fixtures/sign-in'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { findOwn } from '../../drafts/current-declaration'
import { aTypedDraft } from '../../fixtures'
import { begun, current, press, type Route } from '../../fixtures/presses'
import { submitDeclaration } from '../../sent/submit-declaration'
import { counterIntents, scannedPass } from './pass'
import { findNoPass } from './give-pass'
import { showPass } from './show-pass'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let scene: Scene
beforeAll(async () => void (scene = await openScene()))
beforeEach(async () => {
  jar.clear()
  await db.rateLimit.deleteMany()
})

const typed = () => aTypedDraft({ transaction: { startsOn: today() } })
const give = (reference: string) =>
  press(toCounter as Route, { reference, intent: counterIntents.give })

/** Somebody at home with a draft, and a code for the counter. */
async function withCode() {
  const draft = await begun(typed())
  await give(draft.reference)
  const { code } = await showPass(draft)
  const home = new Map(jar)
  jar.clear()
  return {
    ...draft,
    code: code!.digits,
    atHome: () => home.forEach((value, key) => jar.set(key, value)),
  }
}

const enter = async (ma: string, code: string) => (await press(open as Route, { ma, code })).to
const anOfficer = (officeCode = '089') => signInAs(scene, officeCode, 'RECEIVER')
const wrongFor = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

describe('cán bộ mở tờ khai của người đến bằng mã họ đọc', () => {
  test('mọi điều đã khai có sẵn, không nhập lại gì; người khai thấy ai đang mở', async () => {
    const { id, reference, code, atHome } = await withCode()
    const officer = await anOfficer()
    expect(await enter(reference, code)).toBe('/dang-ky/kiem-tra')
    expect(await findOwn(reference)).toMatchObject({
      typed: typed(),
      desk: { officerId: officer.id, isHandedOver: true },
    })
    expect((await listEntries(`declaration:${id}`)).at(-1)).toMatchObject({
      act: 'open-at-desk',
      actor: `account:${officer.id}`,
    })
    jar.clear()
    atHome()
    const page = readOn(await drawn(drawToCounter, `/ho-so/tai-quay?ma=${reference}`))
    expect(page).toContain('Cán bộ đang làm tiếp tờ khai này tại quầy.')
    expect(page).not.toContain(code)
  })

  test('quét mã QR thì không cần gõ gì thêm, dù bộ gõ đổi chữ', async () => {
    const { reference, code } = await withCode()
    await anOfficer()
    expect(await enter(scannedPass(reference, code), '')).toBe('/dang-ky/kiem-tra')
    const page = readOn(await drawn(drawReview, `/dang-ky/kiem-tra?ma=${reference}`))
    expect(page).toContain('Ở quầy 12 giờ.')
  })

  test('mã dùng một lần: đồng nghiệp nhập lại thì không mở được', async () => {
    const { reference, code } = await withCode()
    await anOfficer()
    await enter(reference, code)
    jar.clear()
    await anOfficer()
    expect(await enter(reference, code)).toContain('loi=used')
    expect(await findOwn(reference)).toBeNull()
  })

  test('hai cán bộ nhập cùng lúc thì một người mở được', async () => {
    const { reference, code } = await withCode()
    await anOfficer()
    const tos = await Promise.all([enter(reference, code), enter(reference, code)])
    expect(tos.filter((to) => to === '/dang-ky/kiem-tra')).toHaveLength(1)
  })

  test('quá 15 phút, hoặc người khai đã tạo mã khác, thì mã không mở được gì', async () => {
    const { id, reference, code, atHome } = await withCode()
    await db.$executeRaw`UPDATE "CounterPass" SET "expiresAt" = now() WHERE "declarationId" = ${id}::uuid`
    await anOfficer()
    expect(await enter(reference, code)).toContain('loi=expired')
    jar.clear()
    atHome()
    await give(reference)
    jar.clear()
    await anOfficer()
    expect(await enter(reference, code)).toContain('loi=wrong')
  })

  test('nhập sai 5 lần: mã đúng cũng thôi mở được, trang nói giờ mở lại, và người khai thấy trong nhật ký', async () => {
    const { id, reference, code } = await withCode()
    await anOfficer()
    for (let turn = 0; turn < 5; turn++)
      expect(await enter(reference, wrongFor(code))).toContain('loi=wrong')
    const to = await enter(reference, code)
    expect(to).toContain('loi=closed')
    const page = readOn(await drawn(drawCounter, to))
    expect(page).toContain(
      `Mở được từ ${formatSoon(new Date(Date.now() + 15 * 60_000 - 5000)).slice(0, 4)}`,
    )
    const refused = (await listEntries(`declaration:${id}`)).filter(
      ({ act }) => act === 'enterAtCounter-refused',
    )
    expect(refused).toHaveLength(6)
    // An auditor of the office reads no journal of a draft.
    const ofOffice = (await listEntries('office:089')).slice(-6)
    expect(ofOffice.map(({ act }) => act)).toEqual(refused.map(({ act }) => act))
    await db.rateLimit.deleteMany()
    expect(await enter(reference, code)).toContain('loi=expired')
  })

  test('số hồ sơ không có thì trả lời như mã sai', async () => {
    const { reference } = await withCode()
    await db.declaration.delete({ where: { reference } })
    await anOfficer()
    expect(await enter(reference, '123456')).toContain('loi=wrong')
  })

  test('tờ khai đã gửi thì mở ở chỗ tiếp nhận', async () => {
    const { reference, code, atHome } = await withCode()
    atHome()
    expect(await submitDeclaration(await current())).toEqual({ ok: true })
    jar.clear()
    await anOfficer()
    expect(await enter(reference, code)).toContain('loi=sent')
  })

  test('người thẩm định không mở được; thiếu số hay thiếu mã thì nói thiếu gì', async () => {
    const { reference, code } = await withCode()
    await signInAs(scene, '089', 'CHECKER')
    expect(await enter(reference, code)).toContain('loi=not-your-role')
    jar.clear()
    await anOfficer()
    expect(await enter('', code)).toContain('loi=number-missing')
    expect(await enter(reference, '12')).toContain('loi=code-missing')
  })

  test('một cán bộ nhập sai 20 lần thì không dò thêm được, ở hồ sơ nào cũng vậy', async () => {
    const { reference, code } = await withCode()
    const other = await withCode()
    await db.declaration.delete({ where: { reference: other.reference } })
    await anOfficer()
    for (let turn = 0; turn < 20; turn++)
      expect(await enter(other.reference, '123456')).toMatch(/loi=(wrong|closed)#/)
    const to = await enter(reference, code)
    expect(to).toContain('loi=closed-here')
    expect(readOn(await drawn(drawCounter, to))).toContain('Mở được từ')
  })
})

describe('người khai giữ quyền trên tờ khai của mình', () => {
  test('lấy lại tờ khai thì bàn của cán bộ trống, và mã chưa dùng hết hiệu lực', async () => {
    const { reference, code, atHome } = await withCode()
    const officer = await anOfficer()
    await enter(reference, code)
    jar.clear()
    atHome()
    await press(toCounter as Route, { reference, intent: counterIntents.takeBack })
    expect(await db.deskDraft.count({ where: { officerId: officer.id } })).toBe(0)
    expect(await findOwn(reference)).toMatchObject({ status: 'DRAFT' })
  })

  test('máy khác không tạo được mã cho tờ khai này', async () => {
    const { reference, id } = await withCode()
    const before = await db.counterPass.count({ where: { declarationId: id } })
    expect((await give(reference)).to).toBe('/ho-so?khac=1')
    expect(await db.counterPass.count({ where: { declarationId: id } })).toBe(before)
  })

  test('quá 10 mã trong một giờ thì trang nói từ giờ nào tạo được', async () => {
    const draft = await begun(typed())
    for (let turn = 0; turn < 11; turn++) await give(draft.reference)
    const until = await findNoPass(draft)
    const page = readOn(await drawn(drawToCounter, `/ho-so/tai-quay?ma=${draft.reference}`))
    expect(page).toContain(`Tạo mã khác từ ${formatSoon(until!)}`)
  })
})
