import { beforeAll, expect, test } from 'vitest'
import { actorOf, streamOf, type User } from '@/lib/accounts/account'
import { formatSoon } from '@/lib/forms/days/dates'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { networkOf } from '@/lib/platform/limits/network'
import { listParameters } from '@/lib/reckoning/repository'
import type { Parameter } from '@/lib/reckoning/law/legal-basis'
import { openRecords, type OpenRecords } from '@/lib/records/open-records'
import { aPersonWithRecords } from '@/lib/records/fixtures/a-person-with-records'
import { checkSpokenCode, findNoChecking } from './check-spoken-code'
import { deleteEndedCards } from '@/lib/clinic-code/delete-ended'
import { findShownCard } from '@/lib/clinic-code/find-shown-card'
import { aDevice, judgedAt } from '@/lib/clinic-code/code/fixtures'
import { giveSpokenCode } from './give-spoken-code'
import { issueStatement } from '@/lib/clinic-code/issue-statement'
import { listKeepers, listWithdrawnIds } from '../repository'
import { withdrawCards } from '@/lib/clinic-code/withdraw-cards'

let owner: User
let records: OpenRecords
let parameters: readonly Parameter[]

let network = 0
const aClinic = () => ({ network: networkOf(`198.51.100.${++network}`), device: 'Máy tính' })
const open = async (user: User) =>
  (await openRecords(user, { whose: 'toi', part: 'cards', inFull: false }))!
const factsOf = async (look: OpenRecords) => {
  const shown = await findShownCard(look, await listParameters())
  if (!shown.ok) throw new Error(shown.reason)
  return shown.facts
}
const acts = async ({ id }: User, act: string) =>
  (await listEntries(streamOf(id))).filter((entry) => entry.act === act)
const aWish = (differing: object = {}) => ({
  ...{ parameters, deviceKey: aDevice().key, device: 'Chrome trên Android', isKept: true },
  ...differing,
})

beforeAll(async () => {
  parameters = await listParameters()
  const years = new Date().getFullYear()
  owner = (
    await aPersonWithRecords({
      cards: [
        'Số thẻ BHYT;Giá trị từ ngày;Giá trị đến ngày;Mã nơi ĐKKCB ban đầu',
        `DN401{code};01/01/${years};31/12/${years + 1};01018`,
      ],
    })
  ).user
  records = await open(owner)
})

test('người không có JavaScript đọc chín chữ số: cơ sở hỏi cổng thì biết đúng thẻ, chủ thẻ biết giờ mà không ai biết nơi', async () => {
  const { code } = await giveSpokenCode(owner, records, await factsOf(records))
  expect(code).toMatch(/^\d{9}$/)
  const typed = `${code.slice(0, 3)} ${code.slice(3, 6)}.${code.slice(6)}`
  expect(await checkSpokenCode(typed, aClinic())).toMatchObject({
    ok: true,
    isExpired: false,
    facts: { fullName: owner.fullName, level: 80, facility: '01018', birthYear: 1986 },
  })
  const [entry, ...more] = await acts(owner, 'check-card')
  expect(more).toEqual([])
  expect(entry).toMatchObject({ actor: 'citizen', details: {} })
})

test('mỗi lần mở trang là một mã mới, mã trước không còn mở gì', async () => {
  const facts = await factsOf(records)
  const before = await giveSpokenCode(owner, records, facts)
  const now = await giveSpokenCode(owner, records, facts)
  expect(await checkSpokenCode(before.code, aClinic())).toEqual({ ok: false, reason: 'unknown' })
  expect(await checkSpokenCode(now.code, aClinic())).toMatchObject({ ok: true })
})

test('quá mười phút thì mã hết, và không còn dòng nào được giữ', async () => {
  const { code } = await giveSpokenCode(owner, records, await factsOf(records))
  const expiresAt = new Date(Date.now() - 1000)
  await db.cardCode.updateMany({ where: { holderId: owner.id }, data: { expiresAt } })
  expect(await checkSpokenCode(code, aClinic())).toEqual({ ok: false, reason: 'unknown' })
  expect(await deleteEndedCards(new Date())).toBeGreaterThan(0)
  expect(await db.cardCode.count({ where: { holderId: owner.id } })).toBe(0)
})

test('đoán mãi thì mạng ấy phải chờ, và biết đến mấy giờ; mạng khác vẫn hỏi được', async () => {
  const guesser = aClinic()
  for (let tries = 0; tries < 60; tries++)
    expect(await checkSpokenCode('000000000', guesser)).toMatchObject({ reason: 'unknown' })
  const refused = await checkSpokenCode('000000001', guesser)
  const until = await findNoChecking(guesser)
  expect(refused).toMatchObject({ reason: 'too-many' })
  expect(formatSoon(until!)).toBe(formatSoon('until' in refused ? refused.until : new Date(0)))
  expect(await checkSpokenCode('000000000', aClinic())).toMatchObject({ reason: 'unknown' })
  expect(await checkSpokenCode('12345', guesser)).toEqual({ ok: false, reason: 'unreadable' })
})

test('cơ sở đông người hỏi đúng mã mãi không hết lượt; đoán sai thì đếm', async () => {
  const clinic = aClinic()
  const { code } = await giveSpokenCode(owner, records, await factsOf(records))
  for (let tries = 0; tries < 61; tries++)
    expect(await checkSpokenCode(code, clinic)).toMatchObject({ ok: true })
  for (let tries = 0; tries < 60; tries++)
    expect(await checkSpokenCode('000000000', clinic)).toMatchObject({ reason: 'unknown' })
  // Who has guessed is not told either whether the next is one.
  expect(await checkSpokenCode(code, clinic)).toMatchObject({ reason: 'too-many' })
})

test('thẻ giữ trên điện thoại: cổng ký, người kiểm tra tin, chủ thẻ đọc được là máy nào giữ', async () => {
  const phone = aDevice()
  const issued = await issueStatement(owner, records, aWish({ deviceKey: phone.key }))
  if (!issued.ok) throw new Error(issued.reason)
  expect(await judgedAt(phone.shows(issued.digits, Date.now()), Date.now())).toMatchObject({
    is: 'valid',
    statement: { fullName: owner.fullName, level: 80 },
  })
  expect(await listKeepers(records)).toMatchObject([
    { id: issued.id, device: 'Chrome trên Android', withdrawnAt: null, holder: { id: owner.id } },
  ])
  expect((await acts(owner, 'keep-card')).at(-1)).toMatchObject({
    actor: actorOf(owner),
    details: { device: 'Chrome trên Android', relation: 'self' },
  })
})

test('«Tôi mất máy»: mọi mã đang hiện hay đang giữ bị thu hồi, máy ấy không gia hạn được, máy mới thì được', async () => {
  const phone = aDevice()
  const wish = aWish({ deviceKey: phone.key })
  const kept = await issueStatement(owner, records, wish)
  if (!kept.ok) throw new Error(kept.reason)
  const keptId = kept.id
  expect(await issueStatement(owner, records, { ...wish, keptId })).toMatchObject({ id: keptId })
  const { code } = await giveSpokenCode(owner, records, await factsOf(records))

  expect(await withdrawCards(owner, records)).toBeGreaterThan(0)
  const list = await listWithdrawnIds()
  expect(list).toContain(keptId)
  const shown = phone.shows(kept.digits, Date.now())
  expect((await judgedAt(shown, Date.now(), list)).is).toBe('withdrawn')
  expect((await checkSpokenCode(code, aClinic())).ok).toBe(false)
  expect((await listKeepers(records)).every(({ withdrawnAt }) => withdrawnAt !== null)).toBe(true)
  expect(await issueStatement(owner, records, { ...wish, keptId })).toEqual({
    ok: false,
    reason: 'withdrawn',
  })
  expect(await acts(owner, 'withdraw-card')).toHaveLength(1)

  const next = await issueStatement(owner, records, aWish())
  expect(next.ok && !(await listWithdrawnIds()).includes(next.id)).toBe(true)
})

test('mã của máy người khác không gia hạn bằng tài khoản này', async () => {
  const kept = await issueStatement(owner, records, aWish())
  if (!kept.ok) throw new Error(kept.reason)
  const { user: other } = await aPersonWithRecords({
    cards: [
      'Số thẻ BHYT;Giá trị từ ngày;Giá trị đến ngày;Mã nơi ĐKKCB ban đầu',
      'GD401{code};01/01/2020;31/12/2099;01018',
    ],
  })
  const wish = aWish({ keptId: kept.id })
  expect(await issueStatement(other, await open(other), wish)).toEqual({
    ok: false,
    reason: 'withdrawn',
  })
})

test('không có thẻ, hay thẻ đã hết hạn: không có mã nào', async () => {
  const { user: without } = await aPersonWithRecords()
  expect(await issueStatement(without, await open(without), aWish())).toEqual({
    ok: false,
    reason: 'no-card',
  })
  const { user: late } = await aPersonWithRecords({
    cards: [
      'Số thẻ BHYT;Giá trị từ ngày;Giá trị đến ngày;Mã nơi ĐKKCB ban đầu',
      'DN401{code};01/01/2020;31/12/2020;01018',
    ],
  })
  expect(await findShownCard(await open(late), await listParameters())).toEqual({
    ok: false,
    reason: 'card-expired',
  })
})
