import { spawn, type ChildProcess } from 'node:child_process'
import { beforeEach, expect, test } from 'vitest'
import packageFile from '@/package.json'
import { db } from '@/lib/platform/database/db'
import { runCommand } from '@/prisma/fixtures/operator-terminal'
import {
  codeOf,
  emptyRecords,
  fileOf,
  importFile,
  registerPeople,
  told,
} from './fixtures/import-files'

const PEOPLE = 3_000
const OF_EACH = 5

const header =
  'Mã số BHXH,Loại bảo hiểm,Từ tháng,Đến tháng,Tên đơn vị,Tiền lương đóng,Tình trạng đóng'
const lines = Array.from({ length: PEOPLE }, (_, at) =>
  Array.from(
    { length: OF_EACH },
    (_, year) => `${codeOf(at + 1)},BHXH,01/${2015 + year},12/${2015 + year},Ví Dụ,5000000,đã đóng`,
  ),
).flat()
const file = fileOf([header, ...lines])
const total = PEOPLE * OF_EACH

function startCommand(): ChildProcess {
  const [, ...script] = packageFile.scripts.import.split(' ')
  return spawn(process.execPath, [...script, 'periods', file], { stdio: 'ignore' })
}

const waitFor = async (isSo: () => Promise<boolean>) => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20))
}
const ended = (child: ChildProcess) => new Promise((resolve) => child.once('close', resolve))

beforeEach(async () => {
  await emptyRecords()
  await registerPeople(PEOPLE)
})

test('bị giết giữa chừng thì phần đã nạp còn nguyên, chạy lại thì nạp nốt, không dòng nào hai lần', async () => {
  const child = startCommand()
  const closed = ended(child)
  await waitFor(async () => ((await db.import.findFirst())?.doneLine ?? 0) > 0)
  child.kill('SIGKILL')
  await closed

  const cut = await db.import.findFirstOrThrow()
  const stored = await db.participationPeriod.count()
  expect([cut.state, cut.added]).toEqual(['RUNNING', stored])
  expect(stored).toBeLessThan(total)
  // Nobody was left with half of a history.
  const halves = await db.participationPeriod.groupBy({ by: ['bhxhCode'], _count: true })
  expect(halves.filter(({ _count }) => _count !== OF_EACH)).toEqual([])

  const { code, out } = await runCommand('import', ['periods', file])
  expect([code, out]).toEqual([0, expect.stringContaining('nạp tiếp')])
  expect(out).toContain('thêm 15.000 dòng')
  expect(await db.participationPeriod.count()).toBe(total)
  expect(await db.import.findMany()).toMatchObject([{ state: 'DONE', added: total, same: 0 }])
  const acts = await db.journalEntry.findMany({ where: { stream: `import:${cut.id}` } })
  expect(acts.map(({ act }) => act).sort()).toEqual(['begin-import', 'end-import', 'resume-import'])
})

test('hai tiến trình cùng nạp một tệp: mỗi dòng vào một lần, một bên nhường', async () => {
  const outcomes = await Promise.all([importFile('periods', file), importFile('periods', file)])
  expect(outcomes.map(({ state }) => state).sort()).toEqual(['done', 'elsewhere'])
  expect(await db.participationPeriod.count()).toBe(total)
  expect(await db.import.findMany()).toMatchObject([{ state: 'DONE', added: total, same: 0 }])
  expect(await db.formerRecord.count()).toBe(0)
})

test('hai tệp khác nhau về cùng những người: lần lượt từng người, không ai bị lẫn', async () => {
  const other = fileOf([header, ...lines.map((line) => line.replace('5000000', '6000000'))])
  const outcomes = await Promise.all([importFile('periods', file), importFile('periods', other)])
  expect(outcomes.map(({ state }) => state)).toEqual(['done', 'done'])
  const [one, two] = outcomes.map(told) as { added?: number; changed?: number }[]
  const sum = (name: 'added' | 'changed') => (one![name] ?? 0) + (two![name] ?? 0)
  expect([sum('added'), sum('changed')]).toEqual([total, total])
  const mixed = await db.participationPeriod.groupBy({ by: ['bhxhCode', 'importId'] })
  expect(mixed).toHaveLength(PEOPLE)
})
