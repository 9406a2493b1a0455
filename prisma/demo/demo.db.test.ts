import Ajv from 'ajv/dist/2020'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { isPassword } from '@/lib/accounts/passwords/hash-password'
import { ownerAsks } from '@/lib/accounts/passwords/in-turn'
import { jsonParts } from '@/lib/exports/given/json-parts'
import { documentSchema } from '@/lib/exports/shape/document-shape'
import { db, pool } from '@/lib/platform/database/db'
import { auditJournal } from '@/lib/platform/journal/audit-journal'
import { aLook } from '@/lib/records/fixtures/a-look'
import { closed, statuses } from '@/lib/registration/steps/status'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { loadDemo } from './demo'
import { demoCases } from './cases'
import { demoPeople } from './people'
import { signInCases } from './sign-in-people'
import signIns from './demo-sign-ins.json'

vi.hoisted(() => void (process.env.DEMO_MODE = '1'))

const caseCount = demoCases.length + signInCases(demoPeople()).length
let first: { loaded: boolean }
beforeAll(async () => {
  await loadCatalogues(pool)
  first = await loadDemo()
})

describe('dữ liệu trình diễn', () => {
  test('có hồ sơ ở mọi tình trạng, sổ 2.000 người, nhật ký không lỗi', async () => {
    expect(first).toEqual({ loaded: true })
    const rows = await db.declaration.groupBy({ by: ['status'], _count: true })
    // A decision takes effect by itself within minutes: no demo can keep one waiting.
    const lasting = statuses.filter((status) => status !== 'DECIDED')
    expect(rows.map(({ status }) => status).sort()).toEqual(lasting.sort())
    expect(await db.declaration.count()).toBe(caseCount)
    expect(await db.insuredPerson.count()).toBe(2000)
    expect((await auditJournal()).faults).toEqual([])
  })

  test('nạp lần nữa không thêm gì', async () => {
    const before = await db.journalEntry.count()
    expect(await loadDemo()).toEqual({ loaded: false })
    expect(await db.journalEntry.count()).toBe(before)
  })

  test('nạp dở rồi nạp lại thì chỉ thêm phần còn thiếu', async () => {
    const lost = await db.declaration.findFirstOrThrow({ where: { status: 'DRAFT' } })
    await db.declaration.delete({ where: { id: lost.id } })
    await db.$executeRawUnsafe(`COMMENT ON TABLE "InsuredPerson" IS NULL`)
    expect(await loadDemo()).toEqual({ loaded: true })
    expect(await db.declaration.count()).toBe(caseCount)
    expect(await db.insuredPerson.count()).toBe(2000)
  })

  test.each(signIns)('$who đăng nhập được', async ({ login, password }) => {
    const account = await db.account.findUniqueOrThrow({ where: { login } })
    expect(await isPassword(account.passwordHash, password, ownerAsks(account.login))).toBe(true)
  })

  test('dữ liệu của mọi người đăng nhập được và một trăm người khác mang về đúng lược đồ', async () => {
    const rows = await db.insuredPerson.findMany({ select: { bhxhCode: true } })
    const others = rows.filter((_, at) => at % 20 === 0).map(({ bhxhCode }) => bhxhCode)
    const isRight = new Ajv({ strict: false, formats: { date: true, 'date-time': true } }).compile(
      documentSchema(),
    )
    const seen = { cards: 0, periods: 0, benefits: 0, visits: 0 }
    for (const code of [...signIns.map(({ login }) => login), ...others]) {
      let text = ''
      for await (const part of jsonParts({
        look: aLook(code),
        accountId: '',
        owner: { fullName: '', bhxhCode: code, madeAt: new Date() },
        withCovered: true,
      }))
        text += part
      const told = JSON.parse(text)
      expect(isRight(told) || isRight.errors).toBe(true)
      for (const kind of ['cards', 'periods', 'benefits', 'visits'] as const)
        seen[kind] += told[kind].length
    }
    expect(Object.values(seen).every((count) => count > 50)).toBe(true)
  })

  test('hồ sơ nào cũng đi đến đó bằng nhật ký và tin nhắn', async () => {
    const cases = await db.declaration.findMany({
      where: { status: { not: 'DRAFT' } },
      include: { messages: true },
    })
    for (const { id, status, messages } of cases) {
      const acts = await db.journalEntry.findMany({ where: { stream: `declaration:${id}` } })
      expect(acts.map(({ act }) => act)).toContain(
        status === 'RECORDED' ? 'submitByPost' : 'submit',
      )
      expect(messages.length, status).toBeGreaterThan(closed.includes(status) ? 1 : 0)
    }
  })
})
