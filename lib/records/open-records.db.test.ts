import { beforeAll, expect, test } from 'vitest'
import { listEntries } from '@/lib/platform/journal/journal'
import { db } from '@/lib/platform/database/db'
import { actorOf, streamOf, type User } from '@/lib/accounts/account'
import { aPersonWithRecords } from './fixtures/a-person-with-records'
import { openRecords } from './open-records'
import { findRegistered, listBenefits, listCards, listPeriods } from './repository'

let mother: User
let child: User
let stranger: User

const ofTheirs = (user: User, whose: string) =>
  openRecords(user, { whose, part: 'participation', inFull: false })
const looks = async ({ id }: User) =>
  (await listEntries(streamOf(id))).filter(({ act }) => act === 'view-participation')

beforeAll(async () => {
  mother = (
    await aPersonWithRecords({
      cards: [
        'Số thẻ BHYT;Giá trị từ ngày;Giá trị đến ngày;Mã nơi ĐKKCB ban đầu',
        'DN401{code};01/01/2025;31/12/2025;01018',
      ],
      periods: [
        'Loại bảo hiểm;Từ tháng;Đến tháng;Tên đơn vị;Tiền lương đóng;Hệ số lương;Tình trạng đóng',
        'BHXH;09/2010;12/2012;Trường Tiểu học Bịa;4.321.000,00;3,66;Đã đóng',
      ],
      benefits: [
        'Loại chế độ;Số quyết định;Từ ngày;Số tiền;Trạng thái',
        'Ốm đau ngắn ngày;12/QĐ;03/05/2012;1.234.567;Đã chi trả',
      ],
    })
  ).user
  child = (await aPersonWithRecords({ birthDate: '01/02/2020' })).user
  stranger = (await aPersonWithRecords()).user
  await db.guardianship.create({
    data: {
      childId: child.id,
      guardianCode: mother.login,
      kinship: 'Mẹ',
      endsOn: new Date('2038-02-01'),
    },
  })
})

test('người tham gia mở dữ liệu của mình, thấy đúng điều tệp đã kể, và lần mở được ghi lại', async () => {
  const records = (await ofTheirs(mother, 'toi'))!
  expect(await listPeriods(records)).toMatchObject([
    { fromMonth: '2010-09', toMonth: '2012-12', salary: '4321000.00', coefficient: '3.66' },
  ])
  expect(await listBenefits(records)).toMatchObject([
    { group: 'SICKNESS', fromDay: '2012-05-03', amount: '1234567.00' },
  ])
  expect(await listCards(records)).toMatchObject([
    { validFrom: '2025-01-01', validTo: '2025-12-31', facilityCode: '01018' },
  ])
  expect(await findRegistered(records)).toMatchObject({ bhxhCode: mother.login, sex: 'Nữ' })
  expect((await looks(mother)).at(-1)).toMatchObject({
    actor: actorOf(mother),
    details: { relation: 'self', inFull: false },
  })
})

test('mẹ mở dữ liệu của con, con đọc được là mẹ đã xem', async () => {
  const records = await ofTheirs(mother, child.id)
  expect(records).toMatchObject({ bhxhCode: child.login, relation: 'guardian' })
  expect(await looks(child)).toMatchObject([
    { actor: actorOf(mother), details: { relation: 'guardian' } },
  ])
})

test('người lạ không mở được, dù biết mã tài khoản; nhật ký của chủ không có gì mới', async () => {
  const before = (await looks(mother)).length
  expect(await ofTheirs(stranger, mother.id)).toBeNull()
  expect(await ofTheirs(child, mother.id)).toBeNull()
  expect(await ofTheirs(stranger, child.id)).toBeNull()
  expect((await looks(mother)).length).toBe(before)
})

test('người giám hộ đã thôi thì không mở được nữa', async () => {
  await db.guardianship.updateMany({
    where: { childId: child.id },
    data: { endedAt: new Date(), endedWhy: 'test' },
  })
  expect(await ofTheirs(mother, child.id)).toBeNull()
})
