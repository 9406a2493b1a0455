import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { POST as takeIn } from '@/app/(public)/dang-ky/kiem-tra/route'
import type { Officer } from '@/lib/accounts/account'
import { inTransaction } from '@/lib/platform/database/transaction'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { jar } from '@/lib/review/fixtures/browser'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { moveToDesk } from '../desk/repository'
import { marksOf } from '../drafts/reviewed'
import {
  aChildsDraft,
  aParent,
  ask,
  commit,
  enter,
  newestCode,
  type Parent,
} from '../fixtures/of-account'
import { current, press, type Route } from '../fixtures/presses'
import { mergeTyped } from '../repository'
import { correctDeclaration } from '../sent/correct-declaration'
import { readDeclaration } from '../steps/declaration'
import { sendingCodeHref as here } from '../steps/addresses'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

const sentHref = '/dang-ky/da-ghi-nhan'
let scene: Scene
let user: Parent
beforeAll(async () => void (scene = await openScene()))
beforeEach(async () => {
  jar.clear()
  user = await aParent()
})

const rowOf = (id: string) => db.declaration.findUniqueOrThrow({ where: { id } })
const signed = { submission: { method: 'signed' } }
const nameWrong = { step: 'child', field: 'fullName', code: 'x', text: 'Sửa họ tên.' }
const photoWrong = { step: 'birthCertificate', field: 'front', code: 'y', text: 'Chụp lại.' }
const giveBack = (id: string, corrections: object[]) =>
  db.declaration.update({ where: { id }, data: { status: 'RETURNED', corrections } })

async function sentByCode() {
  const { id } = await aChildsDraft(user)
  await commit()
  await ask()
  expect(await enter(await newestCode(user))).toBe(sentHref)
  return id
}

describe('hồ sơ bị trả lại, gửi lại', () => {
  test('hỏi mã khác: mã của lần đầu không dùng lại được; hồ sơ nói mã lần sau, nhật ký có cả hai', async () => {
    const id = await sentByCode()
    const [first, before] = [await newestCode(user), (await rowOf(id)).authenticated]
    await giveBack(id, [nameWrong])
    await mergeTyped(id, 'child', { fullName: 'Lò Minh Khuê' })
    expect(await correctDeclaration(await current())).toEqual({ ok: false, reason: 'needs-code' })
    expect(await commit()).toBe(here)
    expect(await enter(first)).toContain('loi=wrong-code')
    await ask()
    expect(await enter(await newestCode(user))).toBe('/ho-so?tin=da-bo-sung')
    const { authenticated, fullName, committed } = await rowOf(id)
    expect(fullName).toBe('Lò Minh Khuê')
    expect(committed).toBeNull()
    expect(authenticated).not.toEqual(before)
    const acts = (await listEntries(`declaration:${id}`)).map(({ act }) => act)
    expect(acts.filter((act) => act === 'confirm-by-code')).toHaveLength(2)
  })

  test('không sửa gì mà chưa nói: hỏi điều ấy trước, chưa hỏi mã; lời nhắn đã viết còn nguyên', async () => {
    const id = await sentByCode()
    await giveBack(id, [nameWrong])
    expect(await commit({ note: 'Giấy khai sinh ghi vậy.' })).toContain('kiem-tra?loi=1')
    expect(await commit({ unchanged: 'yes', note: 'Giấy khai sinh ghi vậy.' })).toBe(here)
    expect((await current()).typed.reply).toMatchObject({ note: 'Giấy khai sinh ghi vậy.' })
    await ask()
    expect(await enter(await newestCode(user))).toBe('/ho-so?tin=da-bo-sung')
  })
})

describe('khi nào không hỏi mã', () => {
  test('nộp bằng tờ khai ký số: chữ ký số thay mã; sửa điều không in lại thì không ký lại, nên hỏi mã', async () => {
    const { id } = await aChildsDraft(user, signed)
    expect(await commit()).toBe(sentHref)
    expect(await rowOf(id)).toMatchObject({ status: 'AWAITING_PAPER', authenticated: null })
    await giveBack(id, [photoWrong])
    await mergeTyped(id, 'birthCertificate', { front: 'c0ffee00-0000-4000-8000-000000000009' })
    expect(await commit()).toBe(here)
    await ask()
    expect(await enter(await newestCode(user))).toBe('/ho-so?tin=da-bo-sung')
    expect((await rowOf(id)).authenticated).toMatchObject({ channel: 'SMS' })
  })

  test('sửa điều in trên tờ khai ký số: phải ký lại, nên không hỏi mã', async () => {
    const { id } = await aChildsDraft(user, signed)
    await commit()
    await giveBack(id, [nameWrong])
    await mergeTyped(id, 'child', { fullName: 'Lò Minh Khuê' })
    expect(await commit()).toBe('/ho-so?tin=da-bo-sung')
    expect(await rowOf(id)).toMatchObject({ status: 'AWAITING_PAPER', authenticated: null })
  })

  test('làm tiếp tại quầy: cán bộ gửi mà không hỏi mã; chính người ấy ở nhà thì vẫn bị hỏi', async () => {
    const { id, reference } = await aChildsDraft(user)
    expect(await commit()).toBe(here)
    const officer: Officer = await scene.anOfficer('089', ['RECEIVER'])
    await inTransaction((tx) => moveToDesk(officer, id, tx))
    await signIn(officer)
    const { typed, desk } = await current()
    expect(desk).toBeDefined()
    const reviewed = marksOf(readDeclaration(typed))
    const said = { reference, reviewed, commitment: 'yes' }
    expect((await press(takeIn as Route, said)).to).toBe('/can-bo/tiep-nhan')
    expect(await rowOf(id)).toMatchObject({ channel: 'counter', authenticated: null })
  })

  test('tài khoản đã ngừng sử dụng: tờ khai đi đường của người chưa có tài khoản', async () => {
    const { id } = await aChildsDraft(user)
    await db.account.update({ where: { id: user.id }, data: { stoppedAt: new Date() } })
    expect(await commit()).toBe(sentHref)
    expect((await rowOf(id)).authenticated).toBeNull()
  })
})
