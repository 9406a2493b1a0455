import { beforeEach, describe, expect, test } from 'vitest'
import { streamOf, type User } from '@/lib/accounts/account'
import { anActiveCitizen } from '@/lib/accounts/fixtures'
import { findSession } from '@/lib/accounts/sessions/repository'
import { dayOf } from '@/lib/forms/days/dates'
import { DAY_MS } from '@/lib/forms/days/milliseconds'
import { asOwner, openJournal, recompute } from '@/lib/platform/fixtures/journal'
import { record } from '@/lib/platform/journal/journal'
import { signJournal } from '@/lib/platform/journal/sign-journal'
import { keyHash } from '@/lib/platform/seal/seal'
import { publishDays } from './publish/publish-days'
import { checkBook, openBook } from './publish/show-book'
import { takeReceipt } from './receipt/make-receipt'
import { receiptSchema, type JournalReceipt } from './verify/receipt'
import { verifyHere } from './verify/verify-here'
import { compareReceipts, countProved, verifyBook, verifyReceipt } from './verify/verify-receipt'

openJournal()

const [TODAY, YESTERDAY] = [dayOf(new Date()), dayOf(new Date(Date.now() - DAY_MS))]
const tomorrow = () => new Date(Date.now() + DAY_MS)
/** Another person's number. */
const OTHER = '0098765432'
let user: User
let here: string

const look = (at: number, details = { device: 'Chrome trên Android' }) =>
  record({ stream: here, act: 'view-participation', actor: `account:officer-${at}`, details })
const receipt = async (): Promise<JournalReceipt> =>
  receiptSchema.parse(JSON.parse(JSON.stringify(await takeReceipt(user, user))))
const told = (faults: { kind: string; day: string }[]) =>
  faults.map(({ kind, day }) => `${kind} ${day}`)
const faultsOf = async (one: JournalReceipt) => told(await verifyReceipt(one, verifyHere))

/** Yesterday somebody looked three times, today twice; other people's streams grow beside. */
beforeEach(async () => {
  const { token } = await anActiveCitizen()
  user = (await findSession(keyHash(token)))!.user
  here = streamOf(user.id)
  await record({ stream: here, act: 'link-guardian', actor: 'system', details: { of: OTHER } })
  for (const at of [1, 2, 3]) await look(at)
  for (let at = 0; at < 5; at++) await record({ stream: `other:${at}`, act: 'submit', actor: 'x' })
  await signJournal()
  await asOwner(`update "JournalAnchor" set at = at - interval '1 day'`)
  await publishDays()
  for (const at of [4, 5]) await look(at)
  for (let at = 0; at < 3; at++) await record({ stream: `more:${at}`, act: 'submit', actor: 'x' })
  await signJournal()
  await publishDays(tomorrow())
})

test('mỗi ngày một số gốc, nối với ngày trước và được ký; làm lại không thêm gì', async () => {
  const { days } = await openBook()
  expect(days.map(({ day }) => day)).toEqual([YESTERDAY, TODAY])
  expect(days[1]!.before).toBe(days[0]!.digest)
  expect(days[1]!.first).toBe(days[0]!.last + 1)
  await publishDays(tomorrow())
  expect((await openBook()).days).toEqual(days)
  expect(await checkBook()).toEqual([])
})

test('biên nhận của một người tự chứng minh được từng ngày, và không mở nội dung dòng của người khác', async () => {
  const own = await receipt()
  expect(await faultsOf(own)).toEqual([])
  expect(told(await verifyBook(await openBook(), [own], verifyHere))).toEqual([])
  expect(own.streams[0]!.heads.map(({ day }) => day)).toEqual([YESTERDAY, TODAY])
  const closed = own.streams[0]!.lines.filter(({ text }) => text === undefined)
  expect(closed.length).toBeGreaterThan(0)
  expect(JSON.stringify(own)).not.toContain(OTHER)
  // A hand in the file shows as well.
  // All but the closed line, and what came before it.
  const all = own.streams[0]!.lines
  expect(countProved(own)).toBe(
    all.length - 1 - all.findIndex(({ text }) => text === undefined) - 1,
  )
  const altered = structuredClone(own)
  const seen = altered.streams[0]!.lines.find(({ text }) => text?.includes('officer-1'))!
  seen.text = seen.text!.replace('officer-1', 'officer-9')
  expect(await faultsOf(altered)).toContain(`edited ${YESTERDAY}`)
  const forged = structuredClone(own)
  forged.days[0]!.root = 'ab'.repeat(32)
  expect(await faultsOf(forged)).toContain(`signature ${YESTERDAY}`)
})

describe('chủ của cơ sở dữ liệu tắt trigger rồi', () => {
  const at = (position: string) => `stream = '${here}' and position ${position}`
  const last = `(select max(position) from "JournalEntry" where stream = '$')`
  const newest = () => last.replace('$', here)

  test.each<[string, () => Promise<unknown>, string]>([
    [
      'sửa một dòng của hôm qua',
      () => asOwner(`update "JournalEntry" set actor = 'account:khac' where ${at('= 3')}`),
      `edited ${YESTERDAY}`,
    ],
    [
      'sửa một dòng nội dung kín',
      () =>
        asOwner(
          `update "JournalEntry" set details = '{}' where ${at('> 0')} and act = 'link-guardian'`,
        ),
      `edited ${YESTERDAY}`,
    ],
    [
      'sửa rồi tính lại cả chuỗi',
      async () => {
        await asOwner(`update "JournalEntry" set actor = 'account:khac' where ${at('= 3')}`)
        await recompute(here)
      },
      `edited ${YESTERDAY}`,
    ],
    [
      'gỡ một dòng ở giữa',
      () => asOwner(`delete from "JournalEntry" where ${at('= 3')}`),
      `edited ${YESTERDAY}`,
    ],
    [
      'cắt các dòng của hôm nay',
      () => asOwner(`delete from "JournalEntry" where ${at(`>= ${newest()} - 1`)}`),
      `cut ${TODAY}`,
    ],
    [
      'viết lại dòng và dấu ký',
      async () => {
        await asOwner(`update "JournalEntry" set actor = 'account:khac' where ${at('= 3')}`)
        await recompute(here)
        await asOwner(`update "JournalAnchor" a set head = e.hash from "JournalEntry" e
          where a.stream = '${here}' and e.stream = a.stream and e.position = a.length`)
      },
      `root ${YESTERDAY}`,
    ],
    [
      'viết lại số gốc mà không có khóa',
      () => asOwner(`update "JournalDay" set root = sha256('x') where day = '${YESTERDAY}'`),
      `signature ${YESTERDAY}`,
    ],
  ])('%s: biên nhận không khớp và nói ngày nào', async (_, attack, expected) => {
    await attack()
    expect(await faultsOf(await receipt())).toContain(expected)
  })

  test('cắt dòng cùng dấu ký và số gốc của hôm nay: biên nhận cũ thấy, và nói ngày nào', async () => {
    const earlier = await receipt()
    expect(told(await compareReceipts(earlier, await receipt()))).toEqual([])
    await asOwner(`delete from "JournalEntry" where ${at(`>= ${newest()} - 3`)};
      delete from "JournalAnchor" where stream = '${here}' and at > now() - interval '12 hours';
      delete from "JournalDay" where day = '${TODAY}'`)
    const later = await receipt()
    expect(await faultsOf(later)).toEqual([])
    expect(told(await compareReceipts(earlier, later))).toContain(`edited ${TODAY}`)
    expect(told(await verifyBook(await openBook(), [earlier], verifyHere))).toEqual([
      `not-in-book ${TODAY}`,
    ])
  })

  test('gỡ một ngày khỏi sổ, hay một dấu ký trước khi có số gốc: thấy được', async () => {
    await asOwner(`delete from "JournalDay" where day = '${TODAY}'`)
    await asOwner(
      `delete from "JournalAnchor" where number = (select max(number) - 1 from "JournalAnchor")`,
    )
    await expect(publishDays(tomorrow())).rejects.toThrow('ALARM journal')
  })
})
