import { randomInt } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { searchText } from '@/lib/text/search-text'
import { db } from '@/lib/platform/database/db'
import { matchPerson } from './match-person'
import type { PersonQuestion } from './person-question'

const digits = (count: number) => String(randomInt(10 ** count)).padStart(count, '0')
const phone = `+8491${digits(7)}`

type Registered = { fullName: string; birthDate: string; idNumber?: string; sex?: string }
async function register({ fullName, birthDate, idNumber = `014190${digits(6)}` }: Registered) {
  const bhxhCode = `14${digits(8)}`
  const data = { bhxhCode, fullName, idNumber, phone, sex: 'Nữ', householdCode: `14${digits(8)}` }
  await db.insuredPerson.create({
    data: {
      ...data,
      provinceCode: '14',
      searchText: searchText(fullName),
      birthDate,
    },
  })
  return { bhxhCode, idNumber }
}

let mother: { bhxhCode: string; idNumber: string }
let child: { bhxhCode: string }
beforeAll(async () => {
  mother = await register({ fullName: "H'Lý Thị Hoà", birthDate: '1990-09-05' })
  child = await register({ fullName: 'Lò Văn Pâng', birthDate: '2019-02-28' })
  await register({ fullName: 'Lò Thị Ín', birthDate: '2021-03-01' })
  await register({ fullName: 'Lò Thị Ỉn', birthDate: '2021-03-01' })
})

const ask = (differing: Partial<PersonQuestion> = {}) =>
  matchPerson({
    provinceCode: '14',
    fullName: "H'Lý Thị Hoà",
    birthDate: '1990-09-05',
    by: { idNumber: mother.idNumber },
    ...differing,
  })
const none = { ok: false, reason: 'none' }

describe('tìm mã số theo mọi điều được hỏi', () => {
  test.each([
    "H'Lý Thị Hoà",
    'h’lý thị hòa',
    'H LI THI HOA',
    "  H'Lí  Thị Hoa ",
    'H`Lý Thị Hoà',
    'HLí Thị Hoà',
    'hli thi hoa',
  ])('gõ «%s» vẫn thấy', async (fullName) => {
    const found = { ok: true, bhxhCode: mother.bhxhCode }
    expect(await ask({ fullName })).toEqual(found)
    expect(await ask({ fullName: fullName.normalize('NFD') })).toEqual(found)
  })

  test('sai một điều là không thấy, dù các điều khác đúng', async () => {
    expect(await ask({ fullName: "H'Lý Thị Hoan" })).toEqual(none)
    expect(await ask({ fullName: "H'Lý Hoà" })).toEqual(none)
    expect(await ask({ birthDate: '1990-05-09' })).toEqual(none)
    expect(await ask({ provinceCode: '91' })).toEqual(none)
    expect(await ask({ by: { idNumber: `${mother.idNumber}0` } })).toEqual(none)
    expect(await ask({ by: { phone: '+84912000000' } })).toEqual(none)
  })

  test.each([
    { held: '1941', agreeing: ['1941', '1941-01-01', '1941-09', '1941-09-05'], others: ['1942'] },
    { held: '1941-09', agreeing: ['1941-09', '1941-09-05'], others: ['1941', '1941-08-05'] },
    { held: '1941-01-01', agreeing: ['1941-01-01', '1941', '1941-01'], others: ['1941-02-01'] },
    { held: '1941-09-05', agreeing: ['1941-09-05'], others: ['1941', '1941-09', '1941-05-09'] },
  ])(
    'dữ liệu BHXH ghi $held: ai trả lời $agreeing thì thấy',
    async ({ held, agreeing, others }) => {
      const fullName = 'Lò Văn Cụ'
      const { bhxhCode, idNumber } = await register({ fullName, birthDate: held })
      const asked = { fullName, by: { idNumber } }
      for (const birthDate of agreeing)
        expect(await ask({ ...asked, birthDate })).toEqual({ ok: true, bhxhCode })
      for (const birthDate of others) expect(await ask({ ...asked, birthDate })).toEqual(none)
    },
  )

  test('ngày sinh không thể có thì dữ liệu không nhận', async () => {
    for (const birthDate of ['87', '1987-13', '1987-00-00', '05/09/1987', ''])
      await expect(register({ fullName: 'Lò Văn Cụ', birthDate })).rejects.toThrow(
        'InsuredPerson_birthDate_as_known',
      )
  })

  test('cả nhà chung một số điện thoại: tên và ngày sinh nói là ai', async () => {
    const asked = { fullName: 'lo van pang', birthDate: '2019-02-28', by: { phone } }
    expect(await ask(asked)).toEqual({ ok: true, bhxhCode: child.bhxhCode })
  })

  test('hai người khớp như nhau thì không đoán', async () => {
    const twins = { fullName: 'Lo Thi In', birthDate: '2021-03-01', by: { phone } }
    expect(await ask(twins)).toEqual({ ok: false, reason: 'several' })
  })
})
