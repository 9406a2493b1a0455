import { beforeEach, expect, test, vi } from 'vitest'
import { GET as guardianPage } from '@/app/(public)/dang-ky/nguoi-giam-ho/route'
import { GET as checkPage } from '@/app/(public)/dang-ky/kiem-tra/route'
import { drawn, inSight } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { aChildsDraft, aParent, type Parent } from '../fixtures/of-account'
import { current, save } from '../fixtures/presses'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

const NUMBER = '014199000443'
const SHOWN = '014 199 000 443'
let parent: Parent
beforeEach(async () => {
  jar.clear()
  parent = await aParent()
  await db.account.update({ where: { id: parent.id }, data: { idNumber: NUMBER } })
  await aChildsDraft(parent)
})

const endSession = () =>
  db.session.updateMany({ where: { accountId: parent.id }, data: { endedAt: new Date() } })
const sayFather = async (words = {}) =>
  save('guardian', {
    ...{ reference: (await current()).reference, kinship: 'father', intent: 'tiep' },
    ...words,
  })

test('người giám hộ là chủ tài khoản, dù ô gửi lên là số của ai', async () => {
  await sayFather({ bhxhCode: '1410203040', idNumber: '001099012345' })
  expect((await current()).typed.guardian).toMatchObject({
    ...{ kinship: 'father', bhxhCode: parent.login, idNumber: NUMBER },
  })
})

test('trang chỉ hỏi quan hệ, không có số giấy tờ đầy đủ ở đâu cả; hết đăng nhập thì che cả mã số', async () => {
  await sayFather()
  const address = `/dang-ky/nguoi-giam-ho?ma=${(await current()).reference}`
  const page = await drawn(guardianPage, address)
  expect(page).not.toContain(NUMBER)
  expect(page).not.toContain('name="idNumber"')
  expect(inSight(page)).toContain('443')
  await endSession()
  const bare = await drawn(guardianPage, address)
  expect(bare).not.toContain(NUMBER)
  expect(bare).not.toContain(parent.login)
})

test('trang kiểm tra: chủ tài khoản thấy đủ số, hết đăng nhập thì che', async () => {
  await sayFather()
  const address = `/dang-ky/kiem-tra?ma=${(await current()).reference}`
  expect(inSight(await drawn(checkPage, address))).toContain(SHOWN)
  expect(await drawn(checkPage, address)).not.toContain('nguoi-giam-ho#idNumber')
  await endSession()
  expect(inSight(await drawn(checkPage, address))).not.toContain(SHOWN)
})

test('tài khoản đã ngừng: bản nháp hỏi như của người không có tài khoản', async () => {
  await db.account.update({ where: { id: parent.id }, data: { stoppedAt: new Date() } })
  await sayFather({ bhxhCode: '1410203040', idNumber: '001099012345' })
  expect((await current()).typed.guardian).toMatchObject({ bhxhCode: '1410203040' })
})
