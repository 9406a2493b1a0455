import { expect, test, vi } from 'vitest'
import { auditJournal } from '../journal/audit-journal'
import { pool } from '../database/db'
import { asOwner, forgetAnchors, openJournal, recompute } from '../fixtures/journal'
import { signJournal } from '../journal/sign-journal'
import { signOrAlarm } from '../journal/watch-journal'

const { write, writeMany } = openJournal()

test('người chỉ có quyền của cổng ghi thêm một dấu ký giả: nhật ký kêu lên; chủ gỡ dấu ấy thì ký tiếp', async () => {
  await writeMany(2)
  await signJournal()
  await pool.query(`insert into "JournalAnchor" (number, stream, length, head, at, digest, "keyId", mac)
    select number + 1, 'x', 1, head, now(), digest, "keyId", sha256('x') from "JournalAnchor"`)
  await write('submit')
  await signOrAlarm()
  const told = vi.mocked(process.stderr.write).mock.calls.join('\n')
  expect(told).toMatch(/ALARM journal: Anchor 2 was not signed by us/)
  await asOwner('delete from "JournalAnchor" where number > 1')
  await signOrAlarm()
  expect(await auditJournal()).toMatchObject({ anchors: 2, entries: 3, faults: [] })
})

test('nhiều chuỗi chờ ký, dừng giữa chừng: lần sau ký tiếp, không dòng nào bị coi là chèn', async () => {
  for (const at of [1, 2, 3, 4, 5]) {
    await write('submit', `stream-${at}`)
    await asOwner(
      `update "JournalEntry" set at = now() - interval '${6 - at} hours' where stream = 'stream-${at}'`,
    )
    await recompute(`stream-${at}`)
  }
  await signJournal()
  await asOwner('delete from "JournalAnchor" where number > 2')
  forgetAnchors()
  expect((await auditJournal()).faults).toEqual([])
  await signJournal()
  expect(await auditJournal()).toMatchObject({ anchors: 5, faults: [], unsigned: { count: 0 } })
})
