import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { streamOf, type User } from '@/lib/accounts/account'
import { today } from '@/lib/forms/days/dates'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { listParameters } from '@/lib/reckoning/repository'
import { openRecords } from '@/lib/records/open-records'
import { aPersonWithRecords } from '@/lib/records/fixtures/a-person-with-records'
import { aDevice } from './code/fixtures'
import { issueStatement } from './issue-statement'
import { listKeepers, listWithdrawnIds } from './repository'
import { inTransaction } from '@/lib/platform/database/transaction'
import { carryOutStop } from '@/lib/requests/stop/carry-out-stops'
import { withdrawLapsed } from './withdraw-lapsed'

let mother: User
let child: User

const keep = async (user: User, whose: string) => {
  const records = (await openRecords(user, { whose, part: 'cards', inFull: true }))!
  const issued = await issueStatement(user, records, {
    parameters: await listParameters(),
    ...{ deviceKey: aDevice().key, device: 'Safari trên iPhone', isKept: true },
  })
  if (!issued.ok) throw new Error(issued.reason)
  return { records, id: issued.id }
}

beforeAll(async () => {
  const cards = [
    'Số thẻ BHYT;Giá trị từ ngày;Giá trị đến ngày;Mã nơi ĐKKCB ban đầu',
    'TE101{code};01/01/2020;31/12/2099;01018',
  ]
  mother = (await aPersonWithRecords({ cards })).user
  child = (await aPersonWithRecords({ birthDate: '01/02/2020', cards })).user
  await db.guardianship.create({
    data: {
      childId: child.id,
      guardianCode: mother.login,
      kinship: 'Mẹ',
      endsOn: new Date('2038-02-01'),
    },
  })
})

test('mẹ giữ thẻ của con trên máy mình; thôi giám hộ, chỉ còn được cho xem, thì đêm sau thẻ ấy bị thu hồi, thẻ của mẹ thì không', async () => {
  const ofChild = await keep(mother, child.id)
  const own = await keep(mother, 'toi')
  expect(await listKeepers(ofChild.records)).toMatchObject([
    { holder: { id: mother.id }, withdrawnAt: null },
  ])
  await withdrawLapsed()
  expect(await listWithdrawnIds()).not.toContain(ofChild.id)

  await db.guardianship.updateMany({
    where: { childId: child.id },
    data: { endedAt: new Date(), endedWhy: 'test' },
  })
  // To be let look is not to have a card.
  await db.recordConsent.create({
    data: {
      ...{ giverId: child.id, receiverCode: mother.login, receiverName: mother.fullName },
      ...{ kinship: 'parent', scope: ['cards'], endsOn: new Date(Date.now() + 9 * 86_400_000) },
      ...{ receiverId: mother.id, acceptedAt: new Date(), codeId: randomUUID() },
    },
  })
  await withdrawLapsed()
  const list = await listWithdrawnIds()
  expect(list).toContain(ofChild.id)
  expect(list).not.toContain(own.id)
  const told = (await listEntries(streamOf(child.id))).filter(({ act }) => act === 'withdraw-card')
  expect(told).toMatchObject([{ actor: 'system', details: { relation: 'lapsed', count: 1 } }])
})

const aMotherAndChild = async () => {
  const cards = [
    'Số thẻ BHYT;Giá trị từ ngày;Giá trị đến ngày;Mã nơi ĐKKCB ban đầu',
    'TE101{code};01/01/2020;31/12/2099;01018',
  ]
  const parent = (await aPersonWithRecords({ cards })).user
  const ward = (await aPersonWithRecords({ birthDate: '01/02/2020', cards })).user
  const endsOn = new Date('2038-02-01')
  const data = { childId: ward.id, guardianCode: parent.login, kinship: 'Mẹ', endsOn }
  await db.guardianship.create({ data })
  return { parent, ward }
}
const toldOf = async ({ id }: User) =>
  (await listEntries(streamOf(id))).filter(({ act }) => act === 'withdraw-card')

test('ngừng tài khoản: thẻ của mình và của con trên các máy bị thu hồi cùng lúc, chủ thẻ đọc được', async () => {
  const { parent, ward } = await aMotherAndChild()
  const [own, ofWard] = [await keep(parent, 'toi'), await keep(parent, ward.id)]
  const stop = { id: randomUUID(), accountId: parent.id, day: today(), actor: 'system' }
  await inTransaction((tx) => carryOutStop(stop, tx))
  expect(await listWithdrawnIds()).toEqual(expect.arrayContaining([own.id, ofWard.id]))
  for (const of of [parent, ward])
    expect(await toldOf(of)).toMatchObject([{ details: { relation: 'lapsed', count: 1 } }])
  await withdrawLapsed()
  expect(await toldOf(ward)).toHaveLength(1)
})

test('tài khoản đã ngừng mà còn giữ thẻ: đêm ấy thẻ bị thu hồi, cả thẻ của chính mình', async () => {
  const { parent, ward } = await aMotherAndChild()
  const [own, ofWard] = [await keep(parent, 'toi'), await keep(parent, ward.id)]
  await db.account.update({ where: { id: parent.id }, data: { stoppedAt: new Date() } })
  await withdrawLapsed()
  expect(await listWithdrawnIds()).toEqual(expect.arrayContaining([own.id, ofWard.id]))
})
