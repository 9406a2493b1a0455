import { beforeAll, expect, test } from 'vitest'
import { streamOf, type User } from '@/lib/accounts/account'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { listParameters } from '@/lib/reckoning/repository'
import { aPersonWithRecords } from '@/lib/records/fixtures/a-person-with-records'
import { openRecords, type OpenRecords } from '@/lib/records/open-records'
import { aDevice, judgedAt } from './code/fixtures'
import { issueStatement } from './issue-statement'
import { listKeepers } from './repository'

let owner: User
let records: OpenRecords
let parameters: Awaited<ReturnType<typeof listParameters>>

beforeAll(async () => {
  parameters = await listParameters()
  const cards = [
    'Số thẻ BHYT;Giá trị từ ngày;Giá trị đến ngày;Mã nơi ĐKKCB ban đầu',
    'DN401{code};01/01/2020;31/12/2099;01018',
  ]
  owner = (await aPersonWithRecords({ cards })).user
  records = (await openRecords(owner, { whose: 'toi', part: 'cards', inFull: false }))!
})
const acts = async ({ id }: User, act: string) =>
  (await listEntries(streamOf(id))).filter((entry) => entry.act === act)
const aWish = (differing: {
  deviceKey: Uint8Array
  keptId?: string
  device?: string
  isKept?: boolean
}) => ({
  ...{ parameters, device: 'Chrome trên Android', isKept: true },
  ...differing,
})

test('số của thẻ đang giữ, gửi kèm khóa của máy khác: là một máy nữa, chủ thẻ thấy cả hai; cùng khóa thì vẫn một máy', async () => {
  const [phone, other] = [aDevice(), aDevice()]
  const kept = await issueStatement(owner, records, aWish({ deviceKey: phone.key }))
  if (!kept.ok) throw new Error(kept.reason)
  const keptId = kept.id
  const before = [(await listKeepers(records)).length, (await acts(owner, 'keep-card')).length]
  const again = await issueStatement(owner, records, aWish({ deviceKey: phone.key, keptId }))
  expect(again).toMatchObject({ id: keptId })
  const second = await issueStatement(
    owner,
    records,
    aWish({ deviceKey: other.key, keptId, device: 'Firefox trên Windows' }),
  )
  if (!second.ok) throw new Error(second.reason)
  expect(second.id).not.toBe(keptId)
  const judged = await judgedAt(other.shows(second.digits, Date.now()), Date.now())
  expect(judged).toMatchObject({ is: 'valid', statement: { id: second.id } })
  const after = [(await listKeepers(records)).length, (await acts(owner, 'keep-card')).length]
  expect(after).toEqual(before.map((count) => count + 1))
  expect((await acts(owner, 'keep-card')).at(-1)).toMatchObject({
    details: { device: 'Firefox trên Windows' },
  })
})

test('hỏi mã một lúc bằng số của thẻ đang giữ thì thẻ ấy không ngắn đi, vẫn thu hồi được', async () => {
  const deviceKey = aDevice().key
  const kept = await issueStatement(owner, records, aWish({ deviceKey }))
  if (!kept.ok) throw new Error(kept.reason)
  const once = await issueStatement(
    owner,
    records,
    aWish({ deviceKey, keptId: kept.id, isKept: false }),
  )
  expect(once.ok && once.id).not.toBe(kept.id)
  const { expiresAt } = await db.cardStatement.findUniqueOrThrow({ where: { id: kept.id } })
  expect(+expiresAt).toBeGreaterThan(Date.now() + 29 * 86_400_000)
})
