import { beforeAll, beforeEach, expect, test } from 'vitest'
import { streamOf, type Officer } from '@/lib/accounts/account'
import { proveOwner } from '@/lib/accounts/codes/prove-owner'
import { aVisitor } from '@/lib/accounts/fixtures'
import { canInspect, infoOf, textOf } from '@/lib/pdf/fixtures/inspect-pdf'
import { db, pool } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { pressRequest } from '../deciding/press-request'
import { about, aChecker, aKeeper, aNewcomer, asked } from '../fixtures/keepers'
import { printStaffSlip } from './print-staff-slip'
import { staffSlipPdf } from './staff-slip-pdf'

let [asker, second]: Officer[] = []
let made = 0
beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(async () => {
  ;[asker, second] = [await aKeeper(), await aKeeper()]
})

async function hired(): Promise<{ id: string; login: string }> {
  const login = `PH${++made}`
  await pressRequest(second!, await asked(asker!, aNewcomer(login)), 'dong-y')
  return db.account.findUniqueOrThrow({ where: { login }, select: { id: true, login: true } })
}
const enter = (login: string, code: string) => proveOwner(login, code, aVisitor(), 'OFFICER')
const no = (reason: string) => ({ ok: false, reason })

test('người đồng ý không in phiếu; người khác in được, mã cũ hết, cán bộ được báo mỗi lần', async () => {
  const { id, login } = await hired()
  expect(await printStaffSlip(second!, id)).toEqual(no('slip-by-other'))
  const first = await printStaffSlip(asker!, id)
  const again = await printStaffSlip(asker!, id)
  if (!first.ok || !again.ok) throw new Error('no slip')
  expect(await enter(login, first.slip.code)).toMatchObject({ ok: false })
  expect(await enter(login, again.slip.code)).toMatchObject({ ok: true })
  const told = await db.message.findMany({ where: { accountId: id }, orderBy: { id: 'asc' } })
  expect(told.map(({ body }) => /phiếu kích hoạt/.test(body))).toEqual([true, true, true])
  expect(told.map(({ body }) => body).join()).not.toContain(again.slip.code)
  expect((await listEntries(streamOf(id))).at(-1)).toMatchObject({ act: 'print-officer-slip' })
  await printStaffSlip(asker!, id)
  expect(await printStaffSlip(asker!, id)).toEqual(no('too-many-slips'))
})

test('cấp lại thì người vừa đồng ý không in; đã đặt mật khẩu thì không ai in', async () => {
  const checker = await aChecker()
  expect(await printStaffSlip(asker!, checker.id)).toEqual(no('already-opened'))
  await pressRequest(asker!, await asked(second!, about(checker.id, 'RESET')), 'dong-y')
  expect(await printStaffSlip(asker!, checker.id)).toEqual(no('slip-by-other'))
  expect(await printStaffSlip(checker, checker.id)).toEqual(no('not-your-role'))
  expect(await printStaffSlip(second!, checker.id)).toMatchObject({ ok: true })
})

test.skipIf(!canInspect)('phiếu có mã cán bộ, mã, cách làm, trên một tờ', async () => {
  const pdf = await staffSlipPdf({
    login: 'TN08902',
    fullName: 'Công Tằng Tôn Nữ Thị Phương Thảo '.repeat(4).trim(),
    code: 'K7P-M3Q-XR',
    expiresAt: new Date('2026-12-05T03:00:00Z'),
  })
  expect(infoOf(pdf)).toMatch(/Pages:\s+1\b/)
  for (const words of ['TN08902', 'K7P-M3Q-XR', '/can-bo/kich-hoat'])
    expect(textOf(pdf)).toContain(words)
})
