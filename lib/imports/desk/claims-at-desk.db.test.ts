import { beforeEach, expect, test } from 'vitest'
import type { Officer } from '@/lib/accounts/account'
import { db } from '@/lib/platform/database/db'
import { claimText, visitOf } from '../fixtures/claim-files'
import { emptyDesk, bringAndTry, countsIn, fileAt, pressOn } from '../fixtures/desk-files'
import { periodHeader, periodOf } from '../fixtures/period-lines'
import { faultWords } from './kind-words'
import { showFile } from './shown/show-file'
import { takeRefusals } from './shown/take-refusals'
import { workOnFiles } from './work/work-on-files'

let bringer: Officer
let second: Officer
beforeEach(async () => {
  ;[bringer, second] = await emptyDesk()
})

const text = () =>
  claimText([
    visitOf(1),
    visitOf(2, { head: { KET_QUA_DTRI: '9' } }),
    visitOf(3, { head: { MA_THE_BHYT: 'DN4010100000077' } }),
  ])

test('tệp XML hồ sơ khám: xem trước không ghi gì, người thứ hai nạp, ra đúng các con số ấy', async () => {
  const id = await bringAndTry(bringer, 'claims', [text()])
  expect(countsIn(await fileAt(id))).toEqual({ added: 1, refused: 2 })
  expect([await db.visit.count(), await db.import.count()]).toEqual([0, 0])
  expect(await pressOn(bringer, id, 'nap')).toEqual({ ok: false, reason: 'four-eyes' })
  const tried = (await showFile(second, id))!.refusals
  expect(tried.map(({ record, column, rule }) => [record, column.split(':')[0], rule])).toEqual([
    [2, 'XML1.KET_QUA_DTRI', 'unknown-code'],
    [3, 'XML1.MA_THE_BHYT', 'unknown-patient'],
  ])
  const csv = (await takeRefusals(second, id))!
  expect(csv).toMatch(/\d+ của phần XML1 trong hồ sơ ở dòng \d+,"?XML1, KET_QUA_DTRI \(/)
  expect(csv).not.toContain('0100000077')

  expect(await pressOn(second, id, 'nap')).toEqual({ ok: true })
  await workOnFiles()
  expect(await showFile(second, id)).toMatchObject({
    state: 'DONE',
    stored: { added: 1, refused: 2 },
    refusals: tried,
  })
  expect(await db.visit.count()).toBe(1)
})

test('xem trước bị ngắt giữa chừng thì làm lại từ đầu, không kể hai lần', async () => {
  const id = await bringAndTry(bringer, 'claims', [text()])
  const cut = { state: 'TRYING', doneLine: 2, added: 1, refused: 1 } as const
  await db.importFile.update({ where: { id }, data: cut })
  await workOnFiles()
  expect(countsIn(await fileAt(id))).toEqual({ added: 1, refused: 2 })
})

test('tệp gửi nhầm loại được nói là loại nào; tệp XML hỏng không nạp dở', async () => {
  const faultOf = async (kind: 'claims' | 'periods', content: string) => {
    const { state, fault } = await fileAt(await bringAndTry(bringer, kind, [content]))
    return [state, faultWords(fault as never)]
  }
  const csv = [periodHeader, periodOf(1)].join('\n')
  expect(await faultOf('claims', csv)).toEqual([
    'BROKEN',
    'Tệp này hình như là “Quá trình tham gia”. Gửi lại ở loại ấy.',
  ])
  expect(await faultOf('periods', text())).toEqual([
    'BROKEN',
    'Tệp này hình như là “Hồ sơ khám chữa bệnh”. Gửi lại ở loại ấy.',
  ])
  const [state, words] = await faultOf('claims', text().replace('</GIAMDINHHS>', ''))
  expect(state).toBe('BROKEN')
  expect(words).toMatch(/^Dòng \d+\. Xuất lại tệp\./)
  expect(await db.visit.count()).toBe(0)
})
