import { describe, expect, test, vi } from 'vitest'
import { auditJournal } from './audit-journal'
import { env } from '../env'
import { asOwner, forgetAnchors, openJournal, recompute } from '../fixtures/journal'
import type { Ring } from '../key-ring'
import { lastSeenAnchor, signJournal } from './sign-journal'
import { watchJournal } from './watch-journal'

const journal = openJournal()
const { write, writeMany } = journal
const here = () => `stream = '${journal.stream}'`

const faults = async (ring?: Ring) =>
  (await auditJournal({ ring })).faults.map(({ kind, position }) => `${kind} ${position}`)

describe('kiểm toán nhật ký: chủ của cơ sở dữ liệu tắt trigger rồi', () => {
  test.each<[string, () => Promise<unknown>, string[]]>([
    [
      'sửa một dòng',
      () =>
        asOwner(`update "JournalEntry" set details = '{"a":1}' where ${here()} and position = 2`),
      ['edited 2'],
    ],
    [
      'gỡ một dòng ở giữa',
      () => asOwner(`delete from "JournalEntry" where ${here()} and position = 2`),
      ['edited 3'],
    ],
    [
      'cắt dòng cuối',
      () => asOwner(`delete from "JournalEntry" where ${here()} and position = 5`),
      ['cut 5'],
    ],
    [
      'cắt nửa sau',
      () => asOwner(`delete from "JournalEntry" where ${here()} and position > 2`),
      ['cut 3'],
    ],
    ['xóa cả một chuỗi', () => asOwner(`delete from "JournalEntry" where ${here()}`), ['cut 3']],
    ['xóa sạch mọi dòng', () => asOwner('truncate "JournalEntry"'), ['cut 3', 'cut 1']],
    [
      'sửa dòng đầu và tính lại cả chuỗi',
      async () => {
        await asOwner(`update "JournalEntry" set act = 'khác' where ${here()} and position = 1`)
        await recompute(journal.stream)
      },
      ['rewritten 3'],
    ],
    [
      'sửa dòng cuối và tính lại cả chuỗi',
      async () => {
        await asOwner(`update "JournalEntry" set act = 'khác' where ${here()} and position = 5`)
        await recompute(journal.stream)
      },
      ['rewritten 5'],
    ],
    [
      'gỡ dòng cuối rồi ghi dòng khác vào chỗ ấy',
      async () => {
        await asOwner(`delete from "JournalEntry" where ${here()} and position = 5`)
        await write('khác')
        await signJournal()
      },
      ['rewritten 5'],
    ],
    [
      'đổi tên chuỗi, và tính lại',
      async () => {
        await asOwner(`update "JournalEntry" set stream = stream || 'x' where ${here()}`)
        await recompute(`${journal.stream}x`)
      },
      ['cut 3'],
    ],
    [
      'xóa dòng cùng mọi dấu ký của chuỗi ấy',
      () =>
        asOwner(
          `delete from "JournalEntry" where ${here()}; delete from "JournalAnchor" where ${here()}`,
        ),
      ['anchor 1'],
    ],
    [
      'chèn một dòng mang giờ cũ',
      async () => {
        await write('approve', 'new')
        await asOwner(`update "JournalEntry" set at = at - interval '8 days' where stream = 'new'`)
        await recompute('new')
        await signJournal()
      },
      ['inserted 1'],
    ],
    ['xóa một dấu ký', () => asOwner('delete from "JournalAnchor" where number = 2'), ['anchor 2']],
    [
      'xóa dấu ký cuối',
      () => asOwner('delete from "JournalAnchor" where number = 3'),
      ['anchor 3'],
    ],
    ['xóa mọi dấu ký', () => asOwner('truncate "JournalAnchor"'), ['anchor 3']],
    ['xóa tất cả', () => asOwner('truncate "JournalEntry", "JournalAnchor"'), ['anchor 3']],
    [
      'viết lại dấu ký mà không có khóa',
      () => asOwner(`update "JournalAnchor" set length = length - 1 where number = 2`),
      ['anchor 2'],
    ],
  ])('%s: thấy được', async (_, attack, expected) => {
    await writeMany(3)
    await signJournal()
    await write('submit', 'other')
    await signJournal()
    await writeMany(2)
    await signJournal()
    expect(await faults()).toEqual([])
    await attack()
    expect(await faults()).toEqual(expect.arrayContaining(expected))
    expect(await alarm()).toContain('ALARM journal')
  })

  /** What the night's job writes into the log. */
  async function alarm(): Promise<string> {
    const told = vi.mocked(process.stderr.write)
    await watchJournal()
    return told.mock.calls.join('\n')
  }
})

test('chỉ ký điều mới, và một dấu ký cho mỗi chuỗi đã đổi', async () => {
  await writeMany(3)
  await signJournal()
  await signJournal()
  expect((await auditJournal()).anchors).toBe(1)
  await write('approve')
  await Promise.all([signJournal(), signJournal()])
  expect(await auditJournal()).toMatchObject({ anchors: 2, entries: 4, faults: [] })
  expect(lastSeenAnchor()?.number).toBe(2)
})

test('một tiến trình vừa thấy dấu ký bị gỡ thì không ký tiếp lên chỗ ấy', async () => {
  await writeMany(2)
  await signJournal()
  await asOwner('truncate "JournalAnchor"')
  await expect(signJournal()).rejects.toThrow('Anchor 1')
})

test('dấu ký cuối do người không có khóa viết thì không được ký nối vào', async () => {
  await writeMany(2)
  await signJournal()
  await asOwner(`update "JournalAnchor" set mac = sha256('x')`)
  forgetAnchors()
  await write('submit')
  await expect(signJournal()).rejects.toThrow('not signed by us')
})

test('dòng cũ chưa ký, và dòng ký muộn, được kể ra', async () => {
  await writeMany(2)
  await asOwner(`update "JournalEntry" set at = at - interval '1 hour' where ${here()}`)
  await recompute(journal.stream)
  expect((await auditJournal()).unsigned.count).toBe(2)
  await signJournal()
  const { unsigned, late } = await auditJournal()
  expect([unsigned.count, late.count]).toEqual([0, 2])
  expect(late.until! - late.since!).toBeLessThan(60_000)
})

test('đổi khóa: khóa mới bảo đảm cho mọi dấu ký cũ, kể cả khi khóa cũ đã cất đi', async () => {
  const old = env.KEYS
  const newer = { id: '2027', bytes: Buffer.from('8f'.repeat(16) + '1c'.repeat(16), 'hex') }
  await writeMany(2)
  await signJournal()
  await write('approve')
  await signJournal({ ring: [newer, ...old] })
  expect(await faults([newer, ...old])).toEqual([])
  expect(await faults([newer])).toEqual([])
  expect(await faults(old)).toEqual(['anchor 2'])
  await asOwner(`update "JournalAnchor" set length = 1 where number = 1`)
  expect(await faults([newer])).toContain('anchor 1')
})

test('đọc theo phần nhỏ thì không bỏ sót, không kể hai lần chỗ nối', async () => {
  await writeMany(7)
  await signJournal()
  await writeMany(2, `${journal.stream}-b`)
  await signJournal()
  await asOwner(`update "JournalEntry" set act = 'khác' where position in (2, 3)`)
  const whole = await auditJournal()
  expect(whole.faults).toHaveLength(3)
  for (const atOnce of [1, 2, 3, 4, 8, 9]) expect(await auditJournal({ atOnce })).toEqual(whole)
})
