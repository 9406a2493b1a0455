import { expect, test } from 'vitest'
import { findRow } from '@/app/reported-rows/find-row'
import { privacyMark } from '@/app/reported-rows/privacy-mark'
import { db } from '@/lib/platform/database/db'
import { aPersonWithRecords } from '@/lib/records/fixtures/a-person-with-records'
import { openScene } from '@/prisma/demo/scene'
import { dueOfWish, labelOfState } from './correction'
import { belongsToOffice, opening, PERIODS } from './fixtures/a-report'
import { moveCorrection } from './officers/move-correction'
import { keepReport } from './report/keep-report'
import { listReportsOf, sendReport, whichOf } from './report/send-report'

test('người dân xin xóa một loại dữ liệu: cán bộ trả lời có lý do trong hạn, người khác không mượn được địa chỉ', async () => {
  const checker = await (await openScene()).anOfficer('089', ['CHECKER'])
  const { user } = await aPersonWithRecords({ periods: PERIODS })
  await belongsToOffice(user)
  const reporter = await opening(user)
  const { records } = reporter
  const about = { subject: 'privacy', mark: privacyMark(records.bhxhCode, 'visits') } as const
  const found = await findRow(records, 'privacy', about.mark)
  expect(found).toMatchObject({
    row: { kind: 'Lần khám chữa bệnh' },
    back: '/quyen-rieng-tu#visits',
  })
  expect(await findRow(records, 'privacy', privacyMark('0000000000', 'visits'))).toBeNull()

  const standing = { row: found!.row, evidence: null }
  await keepReport(whichOf(reporter, about), { reason: 'delete' })
  // Why is asked for.
  expect(await sendReport(reporter, about, standing)).toEqual({ ok: false, reason: 'incomplete' })
  await keepReport(whichOf(reporter, about), { reason: 'delete', note: 'Tôi không khám ở đó nữa.' })
  const sent = await sendReport(reporter, about, standing)
  expect(sent).toMatchObject({ ok: true })
  const [wish] = await listReportsOf(records, 'privacy')
  const days = (dueOfWish(wish!)!.getTime() - wish!.sentAt.getTime()) / 86_400_000
  expect([labelOfState(wish!), days]).toEqual(['Cơ quan BHXH đã nhận', 20])

  const press = { officer: checker, id: wish!.id, transition: 'keep', seen: 0 } as const
  expect(await moveCorrection({ ...press, answer: ' ' })).toMatchObject({ ok: false })
  const answer = 'Luật Bảo hiểm y tế buộc giữ chứng từ của quỹ.'
  expect(await moveCorrection({ ...press, answer })).toEqual({ ok: true })
  const [answered] = await listReportsOf(records, 'privacy')
  expect([labelOfState(answered!), answered!.answer]).toEqual(['Không làm theo được', answer])
  const news = { accountId: user.id, channel: 'SMS', body: { contains: 'yêu cầu' } } as const
  expect(await db.message.count({ where: news })).toBe(2)
})
