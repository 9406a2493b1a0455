import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import * as form from '@/app/(citizen)/ca-nhan/[whose]/bao-sai/[subject]/[mark]/route'
import { GET as sentPage } from '@/app/(citizen)/ca-nhan/[whose]/bao-sai/da-gui/[id]/route'
import { GET as listPage } from '@/app/(citizen)/ca-nhan/[whose]/bao-sai/route'
import { streamOf, type Officer, type User } from '@/lib/accounts/account'
import { drawn, opened, readOn } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { aPersonWithRecords } from '@/lib/records/fixtures/a-person-with-records'
import { listPeriods } from '@/lib/records/repository'
import { jar } from '@/lib/review/fixtures/browser'
import { formOf, goalOf, signIn } from '@/lib/review/fixtures/sign-in'
import { openScene } from '@/prisma/demo/scene'
import { judgedHistory } from '@/lib/participation/judged-history'
import { aReport, belongsToOffice, opening, PERIODS } from './fixtures/a-report'
import { moveCorrection } from './officers/move-correction'
import { listCorrections, openCorrection } from './officers/open-corrections'
import { addToReport, findReportOf, withdrawReport } from './report/follow-report'
import { missingMark } from './report/missing-mark'
import { oddityMark } from './report/oddity-mark'
import { listReportsOf } from './report/send-report'
import { whoAnswers } from './report/who-answers'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let checker: Officer
beforeAll(async () => {
  checker = await (await openScene()).anOfficer('089', ['CHECKER'])
})
beforeEach(() => jar.clear())

const ROOM = '/ca-nhan/toi/bao-sai'
const newsTo = (accountId: string) =>
  db.message.findMany({ where: { accountId, channel: 'SMS', body: { contains: 'báo sai' } } })
const acts = async ({ id }: Pick<User, 'id'>) =>
  (await listEntries(streamOf(id))).map(({ act }) => act).filter((act) => /correction/.test(act))
const press = (mark: string, typed: Record<string, string>) =>
  goalOf(
    form.POST(formOf({ ...typed, intent: typed.intent ?? 'gui' }), {
      params: Promise.resolve({ whose: 'toi', subject: 'qua-trinh', mark }),
    }),
  )
const idIn = (goal: string): string => /da-gui\/([\w-]{36})/.exec(goal)![1]!
const readSent = async (id: string, words = '') =>
  readOn(await drawn(sentPage, `${ROOM}/da-gui/${id}${words}`, { whose: 'toi', id }))
const readList = async (words = '') =>
  readOn(await opened(listPage, `${ROOM}${words}`, { whose: 'toi' }))

describe('báo sai đã gửi', () => {
  test('báo thiếu một giai đoạn: câu trả lời đọc được từ danh sách, không cần nhớ địa chỉ nào', async () => {
    const { user } = await aPersonWithRecords({ periods: PERIODS })
    await belongsToOffice(user)
    await signIn(user)
    expect(await readList()).toContain('Chưa gửi báo sai nào.')
    const goal = await press(missingMark('SOCIAL'), {
      'dung-fromMonth': '01/2013',
      'dung-toMonth': '03/2013',
      'dung-employerName': 'Công ty Ví Dụ A',
    })
    expect(goal).toContain('?xong=gui#xong')
    const id = idIn(goal)
    expect(await readSent(id, '?xong=gui')).toContain('Đã gửi báo sai.')
    const answer = 'Đã ghi thêm ba tháng theo hợp đồng.'
    await moveCorrection({ seen: 0, officer: checker, id, transition: 'correct', answer })
    const html = await opened(listPage, ROOM, { whose: 'toi' })
    expect(html).toContain(`href="${ROOM}/da-gui/${id}"`)
    expect(readOn(html)).toContain('01/2013, 03/2013, Công ty Ví Dụ A')
    expect(await readSent(id)).toContain(answer)
  })

  test('dòng đã được thay thì trang vẫn mở: điều ghi lúc báo còn nguyên, địa chỉ cũ dẫn đến đó', async () => {
    const { user, about, id } = await aReport()
    await moveCorrection({
      seen: 0,
      officer: checker,
      id,
      transition: 'correct',
      answer: 'Đã sửa.',
    })
    await signIn(user)
    expect(await readSent(id)).toContain('Hiện nay ghi là')
    await db.participationPeriod.updateMany({
      where: { bhxhCode: user.login },
      data: { closedAt: new Date() },
    })
    const words = await readSent(id)
    expect(words).toContain('Dòng này không còn trong dữ liệu hiện nay')
    expect(words).toContain('4.321.000,00')
    expect(words).toContain('Đã sửa.')
    const old = `${ROOM}/qua-trinh/${about.mark}`
    const context = { whose: 'toi', subject: 'qua-trinh', mark: about.mark }
    const led = opened(form.GET, old, context).then(
      () => 'a page',
      (redirect: { digest?: string }) => redirect.digest,
    )
    expect(await led).toContain(`${ROOM}/da-gui/${id}`)
  })

  test('điều đang viết dở được giữ, nhận ra được trong danh sách, hỏi trước khi xóa, mở lại còn nguyên', async () => {
    const { user } = await aPersonWithRecords({ periods: PERIODS })
    await signIn(user)
    const mark = missingMark('SOCIAL')
    const typed = { 'dung-employerName': 'Công ty Viết Dở', intent: 'de-sau' }
    expect(await press(mark, typed)).toContain(`${ROOM}?xong=luu`)
    expect(await readList()).toContain('Công ty Viết Dở.')
    expect(await readList(`?bo=${encodeURIComponent(`participation ${mark}`)}`)).toContain(
      'Xóa hẳn bản đang viết này?',
    )
    const address = `${ROOM}/qua-trinh/${mark}`
    const html = await opened(form.GET, address, { whose: 'toi', subject: 'qua-trinh', mark })
    expect(html).toContain('Công ty Viết Dở')
    expect(await newsTo(user.id)).toEqual([])
  })

  test('của người khác thì không mở được', async () => {
    const { id } = await aReport()
    const { user: stranger } = await aPersonWithRecords()
    expect(await findReportOf((await opening(stranger)).records, id)).toBeNull()
    expect(await withdrawReport(await opening(stranger), id)).toEqual({ ok: false, reason: 'late' })
  })

  test('cơ quan trả lời chưa nhiều thì không nói mất bao lâu', async () =>
    expect(await whoAnswers('089')).toMatchObject({ office: expect.stringContaining('BHXH') }))
})

describe('khi còn chờ', () => {
  test('viết thêm một lần dù nhấn hai lần; cán bộ đọc được; ai chưa đọc lời ấy thì chưa trả lời được; trả lời rồi thì thôi', async () => {
    const { user, reporter, id } = await aReport()
    expect(await addToReport(reporter, id, '  ')).toEqual({ ok: false, reason: 'note-missing' })
    const add = () => addToReport(reporter, id, 'Tôi vừa tìm thấy hợp đồng.')
    expect(await Promise.all([add(), add()])).toEqual([{ ok: true }, { ok: true }])
    const { correction } = (await openCorrection(checker, id))!
    expect(correction.notes.map(({ text }) => text)).toEqual(['Tôi vừa tìm thấy hợp đồng.'])
    const words = 'Đúng như sổ. '.repeat(140)
    const press = { officer: checker, id, transition: 'keep', answer: words } as const
    const unseen = { ok: false, reason: 'correction-notes-unseen' }
    expect(await moveCorrection({ ...press, seen: 0 })).toEqual(unseen)
    expect(await moveCorrection({ ...press, seen: 1 })).toEqual({ ok: true })
    expect(await addToReport(reporter, id, 'Còn nữa.')).toEqual({ ok: false, reason: 'late' })
    expect(await withdrawReport(reporter, id)).toEqual({ ok: false, reason: 'late' })
    expect(await acts(user)).toEqual(['send-correction', 'add-to-correction', 'view-correction'])
  })

  test('rút thì cán bộ không còn phải trả lời, người báo nhận tin, báo lại được', async () => {
    const { user, reporter, id } = await aReport()
    expect(await withdrawReport(reporter, id)).toEqual({ ok: true })
    expect((await listCorrections(checker)).waiting.map((one) => one.id)).not.toContain(id)
    expect((await openCorrection(checker, id))!.transitions).toEqual([])
    const late = { officer: checker, id, transition: 'keep', answer: 'Không.', seen: 0 } as const
    expect(await moveCorrection(late)).toMatchObject({ reason: 'correction-withdrawn' })
    expect(await newsTo(user.id)).toHaveLength(2)
    expect(await listReportsOf(reporter.records, 'participation')).toMatchObject([
      { state: 'WITHDRAWN' },
    ])
  })
})

test('báo từ một chỗ cổng hỏi: câu hỏi, hai dòng và các tháng đến tay cán bộ', async () => {
  const { user } = await aPersonWithRecords({
    periods: [
      PERIODS[0]!,
      'BHXH;01/2009;09/2009;Công ty Ví Dụ A;4.321.000,00;;Đã đóng',
      'BHXH;08/2009;12/2009;Công ty Ví Dụ B;5.321.000,00;;Đã đóng',
    ],
  })
  await belongsToOffice(user)
  const { records } = await opening(user)
  const periods = await listPeriods(records)
  const history = { periods, benefits: [], birthDate: null, parameters: [], thisMonth: '2026-11' }
  const oddity = judgedHistory('SOCIAL', history).oddities.find(({ kind }) => kind === 'overlap')!
  const mark = oddityMark(user.login, oddity)
  await signIn(user)
  const goal = await press(mark, { reason: 'not-mine' })
  const { correction } = (await openCorrection(checker, idIn(goal)))!
  expect(correction.row).toMatchObject({ employerName: 'Công ty Ví Dụ B' })
  expect(correction.evidence).toMatchObject({
    question: expect.stringContaining('08/2009'),
    rows: [{ employerName: 'Công ty Ví Dụ A' }, { employerName: 'Công ty Ví Dụ B' }],
  })
  // What does not look so is no question of the portal's, whatever an address says.
  expect(await press(mark.replace('2009-08', '2009-07'), { reason: 'not-mine' })).toBe('404')
})
