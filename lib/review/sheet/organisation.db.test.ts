import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as check } from '@/app/(public)/dang-ky/kiem-tra/route'
import { GET as choosesOffice } from '@/app/(public)/dang-ky/noi-giao-dich/route'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { aTypedDraftOf } from '@/lib/registration/fixtures'
import { begun } from '@/lib/registration/fixtures/presses'
import type { TypedDraft } from '@/lib/registration/steps/steps'
import { officeCodesOf } from '@/lib/review/scope'
import { jar } from '@/lib/review/fixtures/browser'
import type { Unit } from '@/lib/offices/units/unit'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { unitOf } from '@/prisma/demo/units'
import { findCase } from '../repository'
import { marksNow } from '../gather-evidence'
import { inTransaction } from '@/lib/platform/database/transaction'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

const AHEAD = 60
let scene: Scene
let unit: Unit
let paused: Unit
let right: Unit
beforeAll(async () => {
  scene = await openScene()
  unit = await unitOf('089', AHEAD)
  paused = await unitOf('089', AHEAD + 1)
  right = await unitOf('089', AHEAD + 2)
  await db.employer.updateMany({ where: { code: paused.code }, data: { state: 'paused' } })
})
beforeEach(() => jar.clear())

const declares = (differing: object, of = unit): TypedDraft => ({
  organisation: {
    name: of.name,
    taxCode: of.taxCode!,
    taxCodeStands: of.taxCode!,
    unitCode: of.code,
    ...differing,
  },
})

const otherTax = { taxCode: '0100109106', taxCodeStands: '' }
const faults = [
  [
    'mã đơn vị không có',
    { unitCode: 'ZZ9999999' },
    'unit-in-catalogue',
    'unit-unknown',
    'không có mã đơn vị này',
  ],
  [
    'mã số thuế của đơn vị khác',
    otherTax,
    'unit-tax-equals',
    'unit-tax-differs',
    'Mã số thuế khác với danh sách',
  ],
] as const

describe('điều chưa đúng của đơn vị được nói trước khi gửi, và cán bộ thấy đúng điều ấy', () => {
  test.each(faults)('%s', async (...[, differing, item, reason, words]) => {
    await begun(aTypedDraftOf('organisation', declares(differing)))
    expect(readOn(await drawn(check, '/dang-ky/kiem-tra'))).toContain(words)
    expect(await failedOf(declares(differing))).toEqual({ [item]: reason })
  })

  test('đơn vị tạm dừng', async () => {
    await begun(aTypedDraftOf('organisation', declares({}, paused)))
    expect(readOn(await drawn(check, '/dang-ky/kiem-tra'))).toContain('tạm dừng hoặc đã giải thể')
    expect(await failedOf(declares({}, paused))).toEqual({ 'unit-active': 'unit-not-active' })
  })

  test('đơn vị đúng thì không báo gì', async () => {
    await begun(aTypedDraftOf('organisation', declares({}, right)))
    expect(readOn(await drawn(check, '/dang-ky/kiem-tra'))).not.toMatch(
      /khác với danh sách|không có mã đơn vị này|tạm dừng hoặc đã/,
    )
    expect(await failedOf(declares({}, right))).toEqual({})
  })
})

test('mỗi mã số thuế một tài khoản; mã số BHXH trùng mười chữ số ấy là của người khác', async () => {
  const approved = await scene.aCase({ stage: 'approved', kind: 'organisation' })
  const again = await failedOf(declares({}, approved.unit))
  expect(again).toMatchObject({ 'not-duplicate': 'unit-has-account' })
  const person = await scene.aCase({
    stage: 'received',
    typed: () => ({ declarant: { bhxhCode: approved.unit!.taxCode! } }),
  })
  expect((await failedMarks(person.reference))['not-duplicate']).toBeUndefined()
})

test('cơ quan quản lý đơn vị được đưa ra sẵn', async () => {
  const { transaction: _, ...typed } = aTypedDraftOf('organisation', declares({}))
  await begun(typed)
  const html = await drawn(choosesOffice, '/dang-ky/noi-giao-dich')
  expect(html).toMatch(/name="officeCode" value="089"|value="089"[^>]*name="officeCode"/)
  expect(readOn(html)).toContain('quản lý đơn vị của bạn')
})

async function failedOf(typed: TypedDraft) {
  const { reference } = await scene.aCase({
    stage: 'received',
    kind: 'organisation',
    typed: () => typed,
  })
  return failedMarks(reference)
}

async function failedMarks(reference: string) {
  const officeCodes = await officeCodesOf(scene.officers.TD089)
  const officeCase = (await findCase({ reference, officeCodes }))!
  const marks = await inTransaction((tx) => marksNow(officeCase, tx))
  const failed = Object.entries(marks).filter(([, mark]) => mark.result === 'failed')
  return Object.fromEntries(failed.map(([id, { reason }]) => [id, reason]))
}
