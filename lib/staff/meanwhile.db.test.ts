import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { streamOf, type Officer } from '@/lib/accounts/account'
import { DAY_MS } from '@/lib/forms/days/milliseconds'
import { runOfficerCommand } from '@/lib/officers/command/officer-command'
import { db, pool } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { askForStaff } from './asking/ask-for-staff'
import { lapseStaffRequests } from './deciding/lapse-requests'
import { pressRequest } from './deciding/press-request'
import { about, aChecker, aKeeper, aNewcomer, asked, requestAt } from './fixtures/keepers'

let [one, two]: Officer[] = []
let officer: Officer
beforeAll(async () => {
  await loadCatalogues(pool)
})
beforeEach(async () => {
  ;[one, two] = [await aKeeper(), await aKeeper()]
  officer = await aChecker()
})

const rowOf = (id: string) => db.account.findUniqueOrThrow({ where: { id } })
const actsOf = async (id: string) => (await listEntries(streamOf(id))).map(({ act }) => act)
const no = (reason: string) => ({ ok: false, reason })

describe('điều đã đổi từ lúc đề nghị', () => {
  test('cán bộ đã khác: không làm, đề nghị vẫn chờ người gửi bỏ', async () => {
    const id = await asked(one!, about(officer.id, 'MOVE', { roles: ['APPROVER'] }))
    await runOfficerCommand(['move', officer.login, '--office', '001'], 'operator:an')
    expect(await pressRequest(two!, id, 'dong-y')).toEqual(no('changed-meanwhile'))
    expect(await rowOf(officer.id)).toMatchObject({ officeCode: '001', roles: ['CHECKER'] })
    expect(await requestAt(id)).toMatchObject({ state: 'ASKED' })
  })

  test('người gửi đã bị dừng hay đổi vai trò: không làm theo', async () => {
    const id = await asked(one!, about(officer.id, 'SUSPEND'))
    await runOfficerCommand(['suspend', one!.login, '--reason', 'Nghỉ việc.'], 'operator:an')
    expect(await pressRequest(two!, id, 'dong-y')).toEqual(no('asker-gone'))
    expect(await pressRequest(two!, id, 'khong-dong-y', 'Người gửi đã nghỉ.')).toEqual({ ok: true })
  })

  test('mã cán bộ, số di động đã có người dùng: từ chối ngay lúc đề nghị, và lúc đồng ý', async () => {
    expect(await askForStaff(one!, aNewcomer(officer.login))).toEqual(no('login-taken'))
    const { phone } = await rowOf(officer.id)
    expect(await askForStaff(one!, aNewcomer('NSM2', { phone: phone! }))).toEqual(no('phone-twice'))
    const [first, second] = [aNewcomer('NSM3'), aNewcomer('NSM4')]
    second.wish.phone = first.wish.phone
    const [id, other] = [await asked(one!, first), await asked(one!, second)]
    expect(await pressRequest(two!, id, 'dong-y')).toEqual({ ok: true })
    expect(await pressRequest(two!, other, 'dong-y')).toEqual(no('phone-twice'))
    expect(await db.account.count({ where: { login: 'NSM4' } })).toBe(0)
  })

  test('chỉ một đề nghị về một cán bộ một lúc; quá ba ngày thì hết, nhật ký nói ra', async () => {
    const id = await asked(one!, about(officer.id, 'SUSPEND'))
    expect(await askForStaff(two!, about(officer.id, 'RESET'))).toEqual(no('already-waiting'))
    const createdAt = new Date(Date.now() - 3 * DAY_MS - 1000)
    await db.staffRequest.update({ where: { id }, data: { createdAt } })
    expect(await pressRequest(two!, id, 'dong-y')).toEqual(no('request-lapsed'))
    await lapseStaffRequests()
    expect(await requestAt(id)).toMatchObject({ state: 'LAPSED' })
    expect((await actsOf(officer.id)).at(-1)).toBe('lapse-suspend-officer')
    expect(await askForStaff(two!, about(officer.id, 'RESET'))).toMatchObject({ ok: true })
  })

  test('đề nghị bị từ chối lúc gửi thì không đổi gì, không báo gì', async () => {
    const before = await rowOf(officer.id)
    await asked(one!, about(officer.id, 'RESET'))
    expect(await rowOf(officer.id)).toEqual(before)
    expect(await db.message.count({ where: { accountId: officer.id } })).toBe(0)
    expect(await actsOf(officer.id)).toEqual(['ask-reset-officer'])
  })
})
