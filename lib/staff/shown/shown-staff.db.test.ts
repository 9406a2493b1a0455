import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { streamOf, roles, type Officer } from '@/lib/accounts/account'
import { runOfficerCommand } from '@/lib/officers/command/officer-command'
import { db, pool } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { pressRequest } from '../deciding/press-request'
import { about, aChecker, aKeeper, aNewcomer, asked, aStaffMember } from '../fixtures/keepers'
import { showStaffMember } from './show-officer'
import { showStaffRequest } from './show-request'
import { showStaff } from './show-staff'
import { readStaffListWish, staffListAddress } from './staff-list-wish'

const all = readStaffListWish({}, '')
const wish = (asked: Record<string, string>, words = '') => readStaffListWish(asked, words)
let keeper: Officer
let other: Officer
beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(async () => {
  await db.account.deleteMany({ where: { kind: 'OFFICER' } })
  ;[keeper, other] = [await aKeeper(), await aKeeper()]
})
const found = async (officer: Officer, one = all, page = 1) =>
  (await showStaff(officer, one, page))!.rows.map(({ login }) => login)

describe('danh sách cán bộ', () => {
  test('tìm không dấu, theo mã, vai trò, tình trạng, cơ quan; địa chỉ giữ điều đã chọn', async () => {
    const named = await aStaffMember('APPROVER', { fullName: 'Đặng Thị Bưởi', officeCode: '001' })
    const gone = await aStaffMember('CHECKER', { suspendedAt: new Date() })
    const fresh = await aStaffMember('RECEIVER', { passwordHash: null })
    for (const words of ['dang buoi', 'BƯỞI', named.login.toLowerCase()])
      expect(await found(keeper, wish({}, words)), words).toEqual([named.login])
    expect(await found(keeper, wish({ 'vai-tro': 'approver' }))).toEqual([named.login])
    expect(await found(keeper, wish({ 'tinh-trang': 'da-dung' }))).toEqual([gone.login])
    expect(await found(keeper, wish({ 'tinh-trang': 'chua-kich-hoat' }))).toEqual([fresh.login])
    expect(await found(keeper, wish({ 'co-quan': '001' }))).toEqual([named.login])
    expect(await found(keeper, wish({}, '%'))).toHaveLength(5)
    const both = wish({ 'vai-tro': 'checker', 'tinh-trang': 'da-dung', 'co-quan': '089' })
    const query = Object.fromEntries(new URLSearchParams(staffListAddress(both, '').split('?')[1]))
    expect(wish(query)).toEqual(both)
  })

  test('từng trang; ai vào lần cuối lúc nào; việc xem được ghi lại', async () => {
    for (let at = 0; at < 26; at++) await aStaffMember('RECEIVER')
    expect(await found(keeper)).toHaveLength(25)
    expect(await found(keeper, all, 2)).toHaveLength(3)
    const { login, id } = await aChecker()
    const entry = { stream: streamOf(id), act: 'sign-in', actor: streamOf(id) }
    await db.journalEntry.create({ data: entry })
    const { rows, pages, total } = (await showStaff(keeper, wish({}, login), 1))!
    expect([rows[0]!.lastSignIn instanceof Date, pages, total]).toEqual([true, 1, 1])
    expect((await listEntries('office:089')).at(-1)).toMatchObject({
      act: 'view-staff',
      actor: streamOf(keeper.id),
    })
  })

  test('kiểm toán chỉ thấy cơ quan của mình, không thấy nút nào; vai trò khác không thấy gì', async () => {
    const far = await aStaffMember('CHECKER', { officeCode: '001' })
    const near = await aChecker()
    const id = await asked(keeper, about(far.id, 'SUSPEND'))
    const auditor = await aStaffMember('AUDITOR')
    const shown = (await showStaff(auditor, all, 1))!
    expect(shown.rows.map(({ login }) => login)).not.toContain(far.login)
    expect([shown.isKeeper, shown.waiting]).toEqual([false, []])
    expect(await showStaffMember(auditor, far.id)).toBeNull()
    expect(await showStaffRequest(auditor, id)).toBeNull()
    expect(await showStaffMember(auditor, near.id)).toMatchObject({ acts: [], isUnopened: false })
    for (const role of roles.filter((one) => one !== 'ADMINISTRATOR' && one !== 'AUDITOR')) {
      const none = await aStaffMember(role)
      expect(await showStaff(none, all, 1), role).toBeNull()
      expect(await showStaffMember(none, near.id), role).toBeNull()
      expect(await showStaffRequest(none, id), role).toBeNull()
    }
  })
})

describe('một cán bộ, một đề nghị', () => {
  test('về chính mình thì không nút; đang chờ một đề nghị thì không gửi thêm', async () => {
    expect(await showStaffMember(keeper, keeper.id)).toMatchObject({ noActs: 'self', acts: [] })
    const { id } = await aChecker()
    expect((await showStaffMember(keeper, id))!.acts).toContain('SUSPEND')
    await asked(keeper, about(id, 'SUSPEND'))
    expect(await showStaffMember(other, id)).toMatchObject({ noActs: 'waiting', acts: [] })
  })

  test('người quyết định thấy số mới đầy đủ để hỏi lại; kiểm toán thấy số đã che; xong thì không ai thấy', async () => {
    const { id } = await aChecker()
    const request = await asked(keeper, about(id, 'PHONE', { phone: '+84983111222' }))
    const auditor = await aStaffMember('AUDITOR')
    const shown = await showStaffRequest(other, request)
    expect(JSON.stringify(shown!.wished)).toContain('111')
    expect(JSON.stringify(await showStaffRequest(auditor, request))).not.toMatch(/983|111/)
    expect([shown!.presses, (await showStaffRequest(keeper, request))!.presses]).toEqual([
      ['dong-y', 'khong-dong-y'],
      ['bo'],
    ])
    await pressRequest(other, request, 'dong-y')
    expect(await showStaffRequest(other, request)).toMatchObject({ wished: [], presses: [] })
  })

  test('điều đã đổi được kể; một mình thì được chỉ lệnh', async () => {
    const { id, login } = await aChecker()
    const request = await asked(keeper, about(id, 'MOVE', { roles: ['APPROVER'] }))
    await runOfficerCommand(['move', login, '--office', '001'], 'operator:an')
    expect(await showStaffRequest(other, request)).toMatchObject({
      changed: ['Cơ quan'],
      isAlone: false,
    })
    const about2 = await asked(keeper, aNewcomer('NSQ9', { roles: ['ADMINISTRATOR'] }))
    await db.account.update({ where: { id: other.id }, data: { suspendedAt: new Date() } })
    expect(await showStaffRequest(keeper, about2)).toMatchObject({ isAlone: true })
  })
})
