import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { streamOf, roles, type Officer } from '@/lib/accounts/account'
import { aVisitor } from '@/lib/accounts/fixtures'
import { findSession } from '@/lib/accounts/sessions/repository'
import { startSession } from '@/lib/accounts/sessions/start-session'
import { db, pool } from '@/lib/platform/database/db'
import { inTransaction } from '@/lib/platform/database/transaction'
import { listEntries } from '@/lib/platform/journal/journal'
import { keyHash } from '@/lib/platform/seal/seal'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { askForStaff } from './asking/ask-for-staff'
import { pressRequest } from './deciding/press-request'
import {
  about,
  aChecker,
  aKeeper,
  aNewcomer,
  asked,
  aStaffMember,
  requestAt,
} from './fixtures/keepers'
import { staffActIds } from './staff-act'

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

describe('một người quản trị đề nghị, người khác đồng ý', () => {
  test('dừng: phiên đang mở hết, nhật ký có cả hai người, cán bộ được báo bằng tin nhắn', async () => {
    const { passwordHash } = await rowOf(officer.id)
    const visit = { oldToken: null, visitor: aVisitor() }
    const started = await inTransaction((tx) =>
      startSession({ id: officer.id, passwordHash: passwordHash! }, visit, tx),
    )
    const id = await asked(one!, about(officer.id, 'SUSPEND'))
    expect((await rowOf(officer.id)).suspendedAt).toBeNull()
    expect(await findSession(keyHash(started!.token))).not.toBeNull()
    expect(await pressRequest(two!, id, 'dong-y')).toEqual({ ok: true })
    expect((await rowOf(officer.id)).suspendedAt).not.toBeNull()
    expect(await findSession(keyHash(started!.token))).toBeNull()
    expect((await listEntries(streamOf(officer.id))).slice(-2)).toMatchObject([
      { act: 'ask-suspend-officer', actor: streamOf(one!.id), details: { request: id } },
      {
        act: 'suspend-officer',
        actor: streamOf(two!.id),
        details: { request: id, askedBy: streamOf(one!.id), ground: 'khac' },
      },
    ])
    const told = await db.message.findMany({ where: { accountId: officer.id } })
    expect(told.map(({ body }) => body)).toEqual([expect.stringContaining('đã dừng')])
    expect(await pressRequest(two!, id, 'dong-y')).toEqual(no('not-now'))
  })

  test('lập tài khoản: chỉ có khi người thứ hai đồng ý; số không còn nằm trong đề nghị', async () => {
    const asking = aNewcomer('NSM1')
    const id = await asked(one!, asking)
    expect(await db.account.count({ where: { login: 'NSM1' } })).toBe(0)
    expect(await pressRequest(two!, id, 'dong-y')).toEqual({ ok: true })
    const made = await db.account.findUniqueOrThrow({ where: { login: 'NSM1' } })
    expect(made).toMatchObject({ passwordHash: null, roles: ['RECEIVER'], ...numbersOf(asking) })
    const request = await requestAt(id)
    expect(request).toMatchObject({ state: 'DONE', officerId: made.id })
    expect(JSON.stringify(request.wish)).not.toMatch(/0187|\+84/)
  })

  test('chuyển, mở lại, cấp lại, đổi số: mỗi việc một lần đồng ý', async () => {
    const wishes = { MOVE: { officeCode: '001' }, PHONE: { phone: '+84981999888' } }
    for (const act of ['MOVE', 'PHONE', 'RESET', 'SUSPEND', 'RESUME'] as const) {
      const wish = act === 'MOVE' || act === 'PHONE' ? wishes[act] : {}
      const id = await asked(one!, about(officer.id, act, wish))
      expect(await pressRequest(two!, id, 'dong-y'), act).toEqual({ ok: true })
    }
    expect(await rowOf(officer.id)).toMatchObject({
      ...{ officeCode: '001', phone: '+84981999888', passwordHash: null, suspendedAt: null },
    })
  })

  test('người gửi bỏ được, người khác không bỏ được nhưng không đồng ý được, có lý do', async () => {
    const first = await asked(one!, about(officer.id, 'RESET'))
    expect(await pressRequest(two!, first, 'bo')).toEqual(no('not-asker'))
    expect(await pressRequest(one!, first, 'bo')).toEqual({ ok: true })
    const second = await asked(one!, about(officer.id, 'RESET'))
    expect(await pressRequest(two!, second, 'khong-dong-y')).toEqual(no('answer-missing'))
    expect(await pressRequest(two!, second, 'khong-dong-y', 'Hỏi lại tổ trưởng.')).toEqual({
      ok: true,
    })
    expect(await requestAt(second)).toMatchObject({
      state: 'REFUSED',
      answer: 'Hỏi lại tổ trưởng.',
    })
    expect((await rowOf(officer.id)).passwordHash).not.toBeNull()
    expect(await actsOf(officer.id)).toEqual(
      expect.arrayContaining(['drop-reset-officer', 'refuse-reset-officer']),
    )
  })
})

describe('không ai tự mình làm cả hai', () => {
  test('người gửi không đồng ý cho chính mình, kể cả bằng tài khoản khác của mình', async () => {
    const id = await asked(one!, about(officer.id, 'SUSPEND'))
    expect(await pressRequest(one!, id, 'dong-y')).toEqual(no('four-eyes'))
    const bhxhCode = '0187999001'
    await db.account.update({ where: { id: one!.id }, data: { bhxhCode } })
    const again = { ...(await aKeeper()), bhxhCode }
    await db.account.update({ where: { id: again.id }, data: { bhxhCode } })
    expect(await pressRequest(again, id, 'dong-y')).toEqual(no('four-eyes'))
    expect((await rowOf(officer.id)).suspendedAt).toBeNull()
    expect((await actsOf(officer.id)).filter((act) => act === 'keepStaff-refused')).toHaveLength(2)
  })

  test('về chính mình thì không đề nghị, không đồng ý được; cơ sở dữ liệu cũng không cho', async () => {
    for (const act of staffActIds.filter((one) => one !== 'CREATE'))
      expect(await askForStaff(one!, about(one!.id, act)), act).toEqual(no('about-oneself'))
    const id = await asked(two!, about(one!.id, 'RESET'))
    expect(await pressRequest(one!, id, 'dong-y')).toEqual(no('about-oneself'))
    for (const hand of [one!, two!])
      await expect(
        db.staffRequest.update({
          where: { id },
          data: { state: 'DONE', decidedBy: streamOf(hand.id) },
        }),
      ).rejects.toThrow()
  })

  test.each(roles.filter((role) => role !== 'ADMINISTRATOR'))(
    'vai trò %s không đề nghị, không quyết định',
    async (role) => {
      const other = await aStaffMember(role)
      expect(await askForStaff(other, about(officer.id, 'SUSPEND'))).toEqual(no('not-your-role'))
      const id = await asked(one!, about(officer.id, 'SUSPEND'))
      for (const press of ['dong-y', 'khong-dong-y', 'bo'] as const)
        expect(await pressRequest(other, id, press, 'Thôi.')).toEqual(no('not-your-role'))
    },
  )

  test('hai người đồng ý cùng lúc, hai người nhắm vào nhau: một việc một lần, không ai bị kẹt', async () => {
    const third = await aKeeper()
    const id = await asked(one!, about(officer.id, 'SUSPEND'))
    const both = await Promise.all([two!, third].map((who) => pressRequest(who, id, 'dong-y')))
    expect(both).toContainEqual({ ok: true })
    expect(both).toContainEqual(no('not-now'))
    const atTwo = await asked(one!, about(two!.id, 'SUSPEND'))
    const atThird = await asked(one!, about(third.id, 'SUSPEND'))
    const each = await Promise.all([
      pressRequest(third, atTwo, 'dong-y'),
      pressRequest(two!, atThird, 'dong-y'),
    ])
    expect(each).toContainEqual({ ok: true })
    expect(each).toContainEqual(no('not-your-role'))
  })
})

const numbersOf = ({ wish: { phone, bhxhCode } }: ReturnType<typeof aNewcomer>) => ({
  phone,
  bhxhCode,
})
