import { expect, test, vi } from 'vitest'
import { today } from '@/lib/forms/days/dates'
import { inTransaction } from '@/lib/platform/database/transaction'
import { hasWorkedOn } from '@/lib/review/conflict-of-interest'
import { findCase } from '@/lib/review/repository'
import { openScene } from '@/prisma/demo/scene'
import { aTypedDraft } from '../fixtures'
import { begun, current } from '../fixtures/presses'
import { submitDeclaration } from '../sent/submit-declaration'
import { putAway } from './put-away'
import { moveToDesk } from './repository'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))

test('cán bộ từng mở tờ khai ở quầy không duyệt hồ sơ ấy, dù đã bỏ khỏi quầy và người khai tự gửi', async () => {
  const scene = await openScene()
  const { id, reference } = await begun(aTypedDraft({ transaction: { startsOn: today() } }))
  const officer = await scene.anOfficer('089', ['RECEIVER', 'APPROVER'])
  for (let turn = 0; turn < 2; turn++) {
    await inTransaction((tx) => moveToDesk(officer, id, tx))
    expect(await putAway(officer, reference)).toBe('kept')
  }
  expect(await submitDeclaration(await current())).toEqual({ ok: true })
  const officeCase = (await findCase({ reference, officeCodes: ['089'] }))!
  expect(officeCase.enteredByIds).toEqual([officer.id])
  expect(await hasWorkedOn(officer, officeCase)).toBe(true)
  expect(await hasWorkedOn(await scene.anOfficer('089', ['APPROVER']), officeCase)).toBe(false)
})
