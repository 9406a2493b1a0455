import { beforeEach, describe, expect, test } from 'vitest'
import { roles, type Officer } from '@/lib/accounts/account'
import { db } from '@/lib/platform/database/db'
import {
  actsAbout,
  anOfficerWho,
  bring,
  bringAndTry,
  fileAt,
  posted,
  pressOn,
} from '../fixtures/desk-files'
import { emptyRecords, registerPeople } from '../fixtures/import-files'
import { periodHeader as header, periodOf as period } from '../fixtures/period-lines'
import { MOST_WAITING } from './import-file'
import { receiveFile } from './receive-file'
import { PIECE_BYTES } from './sealed/piece'

const lines = [header, period(1), period(2), period(3, 'mai')]

let bringer: Officer
beforeEach(async () => {
  await emptyRecords()
  await registerPeople(3)
  bringer = await anOfficerWho()
})

describe('gửi một tệp', () => {
  test('tệp được niêm phong từng phần, không phần nào đọc được trong cơ sở dữ liệu', async () => {
    const words = `${header}\n${'Bí mật của Trần Thị Giả Định;'.repeat(90_000)}\n`
    const outcome = await receiveFile(bringer, 'periods', posted(words, 'thư mục\\Tệp  một.csv'))
    const file = await fileAt(outcome.ok ? outcome.id : '')
    expect(file).toMatchObject({ state: 'TRYING', fileName: 'Tệp một.csv', lines: 2 })
    expect([file.size, file.pieces.length]).toEqual([
      Buffer.byteLength(words),
      Math.ceil(Buffer.byteLength(words) / PIECE_BYTES),
    ])
    for (const { sealed } of file.pieces)
      expect(Buffer.from(sealed).includes(Buffer.from('mật'))).toBe(false)
    expect(await actsAbout(file.id)).toEqual([['bring-import-file', `account:${bringer.id}`]])
  })

  test.each(roles.filter((role) => role !== 'ADMINISTRATOR'))(
    'vai trò %s không gửi được, không làm gì được với tệp của người khác, và nhật ký ghi lại',
    async (role) => {
      const other = await anOfficerWho(role)
      const refused = { ok: false, reason: 'not-your-role' }
      expect(await receiveFile(other, 'periods', posted(lines.join('\n')))).toEqual(refused)
      expect(await db.importFile.count()).toBe(0)
      const id = await bringAndTry(bringer, 'periods', lines)
      for (const press of ['nap', 'xem-lai', 'thu-lai', 'bo'] as const)
        expect(await pressOn(other, id, press)).toEqual(refused)
      expect((await fileAt(id)).state).toBe('READY')
      const tried = { actor: `account:${other.id}`, act: 'keepImports-refused' }
      expect(await db.journalEntry.count({ where: tried })).toBe(5)
    },
  )

  test('tệp trống, quá lớn, đứt giữa chừng hay quá nhiều tệp: nói vì sao và không giữ lại gì', async () => {
    const reasonOf = async (request: Request) => {
      const outcome = await receiveFile(bringer, 'periods', request)
      return outcome.ok ? 'ok' : outcome.reason
    }
    expect(await reasonOf(posted('', 'trong.csv'))).toBe('no-rows')
    const within = async (size: number) =>
      receiveFile(bringer, 'periods', posted('x'.repeat(size)), PIECE_BYTES + 5)
    expect(await within(PIECE_BYTES + 6)).toEqual({ ok: false, reason: 'too-big' })
    expect(await db.importPiece.count()).toBe(0)
    expect(await within(PIECE_BYTES + 5)).toMatchObject({ ok: true })
    await db.importFile.deleteMany()
    const whole = posted('x'.repeat(3 * PIECE_BYTES))
    const half = (await whole.clone().arrayBuffer()).slice(0, 2 * PIECE_BYTES)
    const { headers } = whole
    const cut = new Request(whole.url, { method: 'POST', headers, body: half })
    expect(await reasonOf(cut)).toBe('cut-off')
    expect(await reasonOf(new Request(whole.url, { method: 'POST', body: 'a=b' }))).toBe('no-file')
    expect([await db.importFile.count(), await db.importPiece.count()]).toEqual([0, 0])
    for (let more = 0; more < MOST_WAITING; more++) await bring(bringer, 'periods', lines)
    expect(await reasonOf(posted(lines.join('\n')))).toBe('too-many-files')
    expect(await db.importFile.count()).toBe(MOST_WAITING)
  })
})
