import { beforeAll, describe, expect, test } from 'vitest'
import { actorOf, streamOf, type Officer } from '@/lib/accounts/account'
import { listEntries } from '@/lib/platform/journal/journal'
import { db } from '@/lib/platform/database/db'
import { aPersonWithRecords } from '@/lib/records/fixtures/a-person-with-records'
import { openScene } from '@/prisma/demo/scene'
import { aReport, belongsToOffice, markOf, opening, PERIODS, wrongPay } from './fixtures/a-report'
import { moveCorrection } from './officers/move-correction'
import { listCorrections, openCorrection } from './officers/open-corrections'
import { missingMark } from './report/missing-mark'
import { keepReport } from './report/keep-report'
import { findReport, listReportsOf, sendReport, whichOf } from './report/send-report'

let checker: Officer
let elsewhere: Officer
let receiver: Officer
beforeAll(async () => {
  const scene = await openScene()
  checker = await scene.anOfficer('089', ['CHECKER'])
  elsewhere = await scene.anOfficer('001', ['CHECKER'])
  receiver = await scene.anOfficer('089', ['RECEIVER'])
})

const acts = async ({ id }: { id: string }) =>
  (await listEntries(streamOf(id)))
    .map(({ act }) => act)
    .filter((act) => /correct|not-wrong/.test(act))
const newsTo = (accountId: string) =>
  db.message.findMany({ where: { accountId, channel: 'SMS', body: { contains: 'báo sai' } } })
const row = { salary: '4.321.000,00' }
const standing = { row, evidence: null }

describe('người báo sai', () => {
  test('điều đã gõ, đúng hay chưa đúng, được giữ; gửi thì cơ quan có nó cùng dòng lúc ấy, nhật ký và tin nhắn', async () => {
    const { user } = await aPersonWithRecords({ periods: PERIODS })
    await belongsToOffice(user)
    const reporter = await opening(user)
    const about = { subject: 'participation', mark: await markOf(reporter.records) } as const
    await keepReport(whichOf(reporter, about), { reason: 'pay' })
    expect(await sendReport(reporter, about, standing)).toEqual({ ok: false, reason: 'incomplete' })
    expect(await findReport(reporter, about)).toMatchObject({ typed: { reason: 'pay' } })
    expect(await newsTo(user.id)).toEqual([])

    await keepReport(whichOf(reporter, about), wrongPay)
    expect(await sendReport(reporter, about, standing)).toMatchObject({ ok: true })
    expect(await listReportsOf(reporter.records, 'participation')).toMatchObject([
      { state: 'RECEIVED', officeCode: '089', mark: about.mark, row, typed: wrongPay, byId: null },
    ])
    expect(await acts(user)).toEqual(['send-correction'])
    expect(await newsTo(user.id)).toHaveLength(1)
  })

  test('nhấn hai lần cùng lúc, rồi gửi lại từ cửa sổ khác: vẫn là một báo sai, một tin nhắn', async () => {
    const { user } = await aPersonWithRecords({ periods: PERIODS })
    await belongsToOffice(user)
    const reporter = await opening(user)
    const about = { subject: 'participation', mark: await markOf(reporter.records) } as const
    const press = async () => {
      await keepReport(whichOf(reporter, about), wrongPay)
      return sendReport(reporter, about, standing)
    }
    const outcomes = await Promise.all([press(), press(), press()])
    outcomes.push(await press())
    expect(outcomes.filter(({ ok }) => !ok)).toEqual([])
    expect(await listReportsOf(reporter.records, 'participation')).toHaveLength(1)
    expect(await acts(user)).toEqual(['send-correction'])
    expect(await newsTo(user.id)).toHaveLength(1)
  })

  test('nhiều giai đoạn thiếu được báo cạnh nhau, cùng tháng thì là một', async () => {
    const { user } = await aPersonWithRecords({ periods: PERIODS })
    await belongsToOffice(user)
    const reporter = await opening(user)
    const about = { subject: 'participation', mark: missingMark('SOCIAL') } as const
    const missing = (from: string, to: string) => ({
      'dung-fromMonth': from,
      'dung-toMonth': to,
      'dung-employerName': 'Trường Tiểu học Bịa',
    })
    for (const [from, to] of [
      ['1/2013', '3/2013'],
      ['06/2015', '08/2015'],
      ['01/2013', '03/2013'],
    ] as const) {
      await keepReport(whichOf(reporter, about), missing(from, to))
      expect(await sendReport(reporter, about, { row: {}, evidence: null })).toMatchObject({
        ok: true,
      })
    }
    const marks = (await listReportsOf(reporter.records, 'participation')).map(({ mark }) => mark)
    expect(marks.toSorted()).toEqual(['thieu-bhxh-2013-01-2013-03', 'thieu-bhxh-2015-06-2015-08'])
  })

  test('mẹ báo sai thay con: của con, con đọc được trong nhật ký, cả hai nhận tin; người lạ không thấy gì', async () => {
    const { user: mother } = await aPersonWithRecords()
    const { user: child } = await aPersonWithRecords({ birthDate: '01/02/2015', periods: PERIODS })
    const { user: stranger } = await aPersonWithRecords({ periods: PERIODS })
    await belongsToOffice(child)
    const endsOn = new Date('2038-02-01')
    const guardian = { guardianCode: mother.login, kinship: 'Mẹ', endsOn }
    await db.guardianship.create({ data: { childId: child.id, ...guardian } })
    const reporter = await opening(mother, child.id)
    const about = { subject: 'participation', mark: await markOf(reporter.records) } as const
    await keepReport(whichOf(reporter, about), wrongPay)
    expect(await findReport(await opening(child), about)).toBeNull()
    await sendReport(reporter, about, standing)
    const [sent] = await listReportsOf((await opening(child)).records, 'participation')
    expect(sent).toMatchObject({ accountId: child.id, byId: mother.id })
    const entries = await listEntries(streamOf(child.id))
    const entry = entries.find(({ act }) => act === 'send-correction')
    expect(entry).toMatchObject({ actor: actorOf(mother), details: { relation: 'guardian' } })
    const [[toMother, ...more], [toChild, ...others]] = [
      await newsTo(mother.id),
      await newsTo(child.id),
    ]
    expect([...more, ...others]).toEqual([])
    expect(toMother!.body).toContain('dữ liệu của con')
    expect(toChild!.body).toContain('của ông/bà')
    const strange = await opening(stranger)
    expect(await listReportsOf(strange.records, 'participation')).toEqual([])
    expect((await opening(stranger, child.id)).records).toBeNull()
  })
})

const press = (attempt: Omit<Parameters<typeof moveCorrection>[0], 'seen'>) =>
  moveCorrection({ ...attempt, seen: 0 })

describe('cán bộ', () => {
  test('của cơ quan tiếp nhận thấy, nhận xem, trả lời; người báo có câu trả lời và tin nhắn', async () => {
    const { user, reporter, id } = await aReport()
    expect((await listCorrections(checker)).waiting.map((one) => one.id)).toContain(id)
    expect(await openCorrection(checker, id)).toMatchObject({
      obstacle: null,
      transitions: ['take', 'correct', 'keep'],
    })
    expect(await press({ officer: checker, id, transition: 'take' })).toEqual({ ok: true })
    const answer = 'Đã sửa theo bảng lương của trường.'
    const attempt = { officer: checker, id, transition: 'correct' } as const
    expect(await press({ ...attempt, answer: ' ' })).toMatchObject({
      reason: 'correction-answer-missing',
    })
    expect(await press({ ...attempt, answer })).toEqual({ ok: true })
    expect(await listReportsOf(reporter.records, 'participation')).toMatchObject([
      { state: 'CORRECTED', answer },
    ])
    expect(await acts(user)).toEqual([
      'send-correction',
      'view-correction',
      'take-correction',
      'answer-corrected',
    ])
    expect(await newsTo(user.id)).toHaveLength(2)
  })

  test('hai cán bộ trả lời cùng lúc: một câu trả lời, một tin nhắn', async () => {
    const { user, id } = await aReport()
    const outcomes = await Promise.all(
      (['correct', 'keep'] as const).map((transition) =>
        press({ officer: checker, id, transition, answer: 'Đã xem.' }),
      ),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ reason: 'correction-answered' })
    expect(await newsTo(user.id)).toHaveLength(2)
  })

  test('cơ quan khác, vai trò khác không thấy và không làm được; lần thử được ghi lại', async () => {
    const { user, id } = await aReport()
    for (const [officer, reason] of [
      [elsewhere, 'not-yours'],
      [receiver, 'not-your-role'],
    ] as const) {
      expect(await openCorrection(officer, id)).toBeNull()
      expect((await listCorrections(officer)).waiting.map((one) => one.id)).not.toContain(id)
      const outcome = await press({ officer, id, transition: 'keep', answer: 'Không.' })
      expect(outcome).toMatchObject({ ok: false, reason })
      const [last] = (await listEntries(`office:${officer.officeCode}`)).slice(-1)
      expect(last).toMatchObject({ act: 'handleCorrections-refused', actor: actorOf(officer) })
    }
    expect(await acts(user)).toEqual(['send-correction'])
  })

  test('không ai trả lời báo sai của chính mình', async () => {
    const { user, id } = await aReport()
    const own = { ...checker, bhxhCode: user.login }
    const outcome = await press({ officer: own, id, transition: 'correct', answer: 'Ừ.' })
    expect(outcome).toMatchObject({ ok: false, reason: 'own-case' })
    expect((await openCorrection(own, id))!.transitions).toEqual([])
  })

  test('đã trả lời thì người tham gia báo lại được, là một báo sai khác', async () => {
    const { reporter, about, id } = await aReport()
    await press({ officer: checker, id, transition: 'keep', answer: 'Đúng như sổ.' })
    await keepReport(whichOf(reporter, about), { ...wrongPay, note: 'Sổ ghi khác.' })
    expect(await sendReport(reporter, about, standing)).toMatchObject({ ok: true })
    expect(
      (await listReportsOf(reporter.records, 'participation')).map(({ state }) => state),
    ).toEqual(['RECEIVED', 'NOT_WRONG'])
  })
})
