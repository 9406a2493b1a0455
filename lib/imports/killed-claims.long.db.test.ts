import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import packageFile from '@/package.json'
import { db } from '@/lib/platform/database/db'
import { runCommand } from '@/prisma/fixtures/operator-terminal'
import { claimFile, claimText, runClaimFile, visitOf } from './fixtures/claim-files'
import { emptyRecords, folder, registerPeople } from './fixtures/import-files'

const PEOPLE = 500
const LINES = 5
const visits = Array.from({ length: PEOPLE }, (_, at) => visitOf(at + 1, { lines: LINES }))

beforeEach(async () => {
  await emptyRecords()
  await registerPeople(PEOPLE)
})

test('bị giết giữa chừng thì phần đã nạp còn nguyên, chạy lại thì nạp nốt, không lần khám nào hai lần', async () => {
  const file = claimFile(claimText(visits))
  const [, ...script] = packageFile.scripts.import.split(' ')
  const child = spawn(process.execPath, [...script, 'claims', file], { stdio: 'ignore' })
  const closed = new Promise((resolve) => child.once('close', resolve))
  while (((await db.import.findFirst())?.doneLine ?? 0) === 0)
    await new Promise((resolve) => setTimeout(resolve, 20))
  child.kill('SIGKILL')
  await closed

  const cut = await db.import.findFirstOrThrow()
  const stored = await db.visit.count()
  expect([cut.state, cut.added, cut.doneLine]).toEqual(['RUNNING', stored, stored])
  expect(stored).toBeLessThan(PEOPLE)
  expect(await db.visitLine.count()).toBe(stored * LINES)
  expect(await db.visitOwner.count()).toBe(stored)

  const { code, out } = await runCommand('import', ['claims', file])
  expect([code, out]).toEqual([0, expect.stringContaining('nạp tiếp')])
  expect(out).toContain('thêm 500 hồ sơ')
  expect([await db.visit.count(), await db.visitLine.count()]).toEqual([PEOPLE, PEOPLE * LINES])
  expect(await db.import.findMany()).toMatchObject([{ state: 'DONE', added: PEOPLE, same: 0 }])
  expect(await db.formerRecord.count()).toBe(0)
})

test('hai tiến trình cùng nạp một tệp: mỗi lần khám vào một lần, một bên nhường', async () => {
  const file = claimFile(claimText(visits))
  const outcomes = await Promise.all([runClaimFile(file), runClaimFile(file)])
  expect(outcomes.map(({ state }) => state).sort()).toEqual(['done', 'elsewhere'])
  expect(await db.visit.count()).toBe(PEOPLE)
  expect(await db.import.findMany()).toMatchObject([{ state: 'DONE', added: PEOPLE, same: 0 }])
})

test('cả thư mục, theo thứ tự tên: bản sửa ở tệp sau thay bản trước; tệp hỏng không chặn tệp kế', async () => {
  const place = path.join(folder, 'hospital')
  mkdirSync(place)
  const file = (name: string, text: string) => writeFileSync(path.join(place, name), text)
  const corrected = visitOf(1, { head: { LY_DO_VV: 'Sốt' } })
  file('3.xml', claimText([corrected, visitOf(PEOPLE + 1)]))
  file('1.XML', claimText([visitOf(1), visitOf(2)]))
  file('2.xml', `${claimText([visitOf(3)]).slice(0, -40)}<a>`)
  file('ghi-chu.txt', 'không đọc')
  const asked = ['claims', place]
  const tried = await runCommand('import', [...asked, '--dry-run'])
  expect(await db.visit.count()).toBe(0)
  const { code, err } = await runCommand('import', asked)
  expect(tried.err.replaceAll('Chạy thử, không giữ lại gì.', 'Đã nạp.')).toBe(err)
  expect(code).toBe(1)
  expect(err.trim()).toMatchInlineSnapshot(`
    "1.XML: Đã nạp.
      thêm 2 hồ sơ.
    2.xml: Đã nạp.
      thêm 1 hồ sơ.
      Dừng ở dòng 12. Những hồ sơ đứng trước vẫn được tính.
      hồ sơ 2, dòng 12: Xuất lại tệp. Các thẻ XML chưa khớp, hoặc tệp bị cắt ngang.
    3.xml: Đã nạp.
      đổi 1, từ chối 1 hồ sơ.
      hồ sơ 2, dòng 13, XML1, MA_THE_BHYT (Mã thẻ BHYT): Xem lại số này. Nếu số đúng, nạp người ấy trước bằng tệp người tham gia."
  `)
  expect(await db.visit.count()).toBe(3)
})

test('lệnh chưa rõ: nói cần gì', async () => {
  const empty = path.join(folder, 'empty')
  mkdirSync(empty)
  expect(await runCommand('import', ['claims', empty])).toMatchObject({
    code: 2,
    err: expect.stringContaining('Không có tệp XML nào'),
  })
  const missing = await runCommand('import', ['claims', path.join(folder, 'khong-co.xml')])
  expect(missing).toMatchObject({ code: 2, err: expect.stringContaining('Xem lại tên tệp') })
})
