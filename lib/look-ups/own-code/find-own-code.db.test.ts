import { randomInt, randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { aVisitor } from '@/lib/accounts/fixtures'
import { answeredEvenly } from '@/lib/accounts/fixtures/even'
import { today } from '@/lib/forms/days/dates'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { searchText } from '@/lib/text/search-text'
import { findOwnCode } from './find-own-code'
import type { AskedPerson } from './person-form'

const digits = (count: number) => String(randomInt(10 ** count)).padStart(count, '0')

async function aRegistered() {
  const person = {
    bhxhCode: `14${digits(8)}`,
    fullName: 'Lò Thị Mẩy',
    idNumber: `014190${digits(6)}`,
    provinceCode: '14',
  }
  const rest = { sex: 'Nữ', phone: null, householdCode: '1400000001' }
  await db.insuredPerson.create({
    data: {
      ...person,
      ...rest,
      searchText: searchText(person.fullName),
      birthDate: '1990-09-05',
    },
  })
  return person
}
const questionOf = (idNumber: string): AskedPerson => ({
  by: 'idNumber',
  fullName: 'lo thi may',
  birthDate: '1990-09-05',
  province: '14',
  idNumber,
})
const aStranger = () => questionOf(`014190${digits(6)}`)
const none = { ok: false, reason: 'none' }

describe('tra cứu mã số', () => {
  test('mọi điều khớp thì được mã số, và người có mã số thấy lần tra ấy từ thiết bị nào', async () => {
    const { bhxhCode, idNumber } = await aRegistered()
    expect(await findOwnCode(questionOf(idNumber), aVisitor())).toEqual({ ok: true, bhxhCode })
    expect(await listEntries(`person:${bhxhCode}`)).toMatchObject([
      { act: 'find-own-code', actor: 'citizen', details: { device: 'Chrome trên Android' } },
    ])
  })

  test('không khớp thì nhật ký chỉ ghi là có một lần, không ghi về ai', async () => {
    const asked = aStranger()
    expect(
      await findOwnCode(asked, {
        network: { own: randomUUID(), wide: null, isOffice: false },
        device: 'Edge',
      }),
    ).toEqual(none)
    const [line] = (await listEntries(`own-code-misses:${today()}`)).slice(-1)
    expect(line).toMatchObject({ act: 'find-own-code', actor: 'citizen' })
    expect(Object.values(line!.details as object).sort()).toEqual(['Edge', false].sort())
  })

  test('thấy và không thấy chờ lâu như nhau', async () => {
    const { idNumber } = await aRegistered()
    for (const asked of [questionOf(idNumber), aStranger()])
      await answeredEvenly(() => findOwnCode(asked, aVisitor()))
  })
})

describe('giới hạn', () => {
  test('một số giấy tờ chỉ tra được 20 lần một ngày, dù có thật hay không, từ mạng nào cũng vậy', async () => {
    const { idNumber } = await aRegistered()
    const unknown = aStranger()
    for (const asked of [questionOf(idNumber), unknown]) {
      const answers = await Promise.all(
        Array.from({ length: 21 }, () => findOwnCode(asked, aVisitor())),
      )
      const refused = answers.filter((answer) => !answer.ok && answer.reason === 'too-many-for-one')
      expect(refused).toHaveLength(1)
    }
  })

  test('một mạng tra quá nhiều người thì phải chờ, mạng khác không bị ảnh hưởng', async () => {
    const visitor = aVisitor()
    expect(await findOwnCode(aStranger(), visitor)).toEqual(none)
    await db.$executeRaw`UPDATE "RateLimit" SET points = 60 WHERE key LIKE 'own-code:%'`
    expect(await findOwnCode(aStranger(), visitor)).toEqual({ ok: false, reason: 'too-many' })
    expect(await findOwnCode(aStranger(), aVisitor())).toEqual(none)
  })
})
