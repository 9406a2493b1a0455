import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { readOn } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { lookAt, openCounter } from '../fixtures/at-counter'
import { aPhone } from '../fixtures/citizens'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let counter: Awaited<ReturnType<typeof openCounter>>
beforeAll(async () => void (counter = await openCounter()))
beforeEach(() => jar.clear())

type Case = [
  string,
  'PHONE' | 'EMAIL',
  string | null,
  () => Promise<{ value: string; of?: string }>,
]

describe('liên hệ mới trùng nơi khác', () => {
  const inCase = 'Hồ sơ đang giải quyết của người khác'
  const inChange = 'Tài khoản khác cũng đang chờ đổi'
  test.each<
    [string, 'PHONE' | 'EMAIL', string | null, () => Promise<{ value: string; of?: string }>]
  >([
    ...(['sent', 'received', 'proposed'] as const).map(
      (stage) =>
        [
          `điện thoại của hồ sơ ${stage}`,
          'PHONE',
          inCase,
          async () => ({ value: (await caseRow(stage)).phone! }),
        ] as Case,
    ),
    [
      'email của hồ sơ, viết hoa khác',
      'EMAIL',
      inCase,
      async () => {
        const { id, email } = await caseRow('received', 'Nha.Chung@vidu.vn')
        expect([id, email]).not.toContain(null)
        return { value: 'nha.chung@VIDU.vn' }
      },
    ],
    [
      'hồ sơ của chính người ấy',
      'PHONE',
      null,
      async () => {
        const { phone, bhxhCode } = await caseRow('received')
        return { value: phone!, of: bhxhCode! }
      },
    ],
    [
      'hồ sơ đã có kết quả',
      'PHONE',
      null,
      async () => {
        const { id, phone } = await caseRow('received')
        await db.declaration.update({ where: { id }, data: { status: 'WITHDRAWN' } })
        return { value: phone! }
      },
    ],
    [
      'bản nháp',
      'PHONE',
      null,
      async () => {
        const { id, phone } = await caseRow('received')
        await db.declaration.update({ where: { id }, data: { status: 'DRAFT' } })
        return { value: phone! }
      },
    ],
    [
      'đề nghị đổi đang chờ của tài khoản khác',
      'PHONE',
      inChange,
      async () => ({
        value: (await counter.waiting()).newValue,
      }),
    ],
    [
      'đề nghị đổi thư đang chờ của tài khoản khác',
      'EMAIL',
      inChange,
      async () => ({
        value: (await counter.waiting('cho.doi@vidu.vn', 'EMAIL')).newValue.toUpperCase(),
      }),
    ],
    [
      'đề nghị đã bỏ của tài khoản khác',
      'PHONE',
      null,
      async () => {
        const { id, newValue } = await counter.waiting()
        await db.contactChange.update({ where: { id }, data: { state: 'DROPPED' } })
        return { value: newValue }
      },
    ],
  ])('%s: được báo hay không, và không nói của ai', async (_, kind, said, play) => {
    const { value, of } = await play()
    const change = await counter.waiting(aPhone())
    if (of) await db.account.update({ where: { id: change.accountId }, data: { login: of } })
    await db.contactChange.update({ where: { id: change.id }, data: { kind, newValue: value } })
    for (const officer of [counter.receiver, counter.approver]) {
      await signIn(officer)
      const words = readOn(await lookAt(change.id))
      for (const sentence of [inCase, inChange])
        expect(words.includes(sentence), sentence).toBe(sentence === said)
    }
  })

  async function caseRow(stage: 'sent' | 'received' | 'proposed', email?: string) {
    const one = await counter.scene.aCase({ stage })
    const { id, phone, bhxhCode, answers } = await db.declaration.findUniqueOrThrow({
      where: { id: one.id },
    })
    const { contact, ...others } = answers as { contact: object }
    if (email)
      await db.declaration.update({
        where: { id },
        data: { answers: { ...others, contact: { ...contact, email } } },
      })
    // A number of its own: those of the register say something else as well.
    const own = await db.declaration.update({ where: { id }, data: { phone: aPhone() } })
    return { id, phone: own.phone ?? phone, bhxhCode, email: email ?? null }
  }
})
