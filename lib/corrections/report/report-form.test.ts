import { describe, expect, test } from 'vitest'
import { insuranceIds } from '@/lib/participation/insurances'
import { subjects, subjectOf, type SubjectId } from '../subjects'
import { missingMark, readMissingMark } from './missing-mark'
import { LONGEST_NOTE, monthOf, reportErrors, rightBox } from './report-form'

const ids = Object.keys(subjects) as SubjectId[]
const ofRow = (subject: SubjectId) => ({ subject, isMissing: false })
const fieldsOf = (errors: { field: string }[]) => errors.map(({ field }) => field)

describe('báo một dòng', () => {
  test.each(ids)(
    '%s: chưa chọn điều gì thì được hỏi, chọn rồi thì chỉ hỏi điều còn thiếu',
    (id) => {
      expect(fieldsOf(reportErrors(ofRow(id), {}))).toEqual(['reason'])
      expect(fieldsOf(reportErrors(ofRow(id), { reason: 'constructor' }))).toEqual(['reason'])
      for (const [reason, { needs }] of Object.entries(subjectOf(id).reasons)) {
        const lacking = reportErrors(ofRow(id), { reason })
        expect([reason, fieldsOf(lacking)]).toEqual([reason, needs === null ? [] : ['note']])
        expect(reportErrors(ofRow(id), { reason, note: 'Có giấy tờ.' })).toEqual([])
      }
    },
  )

  test('một điều đúng là đủ khi nói tiền lương chưa đúng, không đủ khi chọn điều khác', () => {
    const right = { [rightBox('salary')]: '5.000.000' }
    expect(reportErrors(ofRow('participation'), { reason: 'pay', ...right })).toEqual([])
    const other = reportErrors(ofRow('participation'), { reason: 'other', ...right })
    expect(fieldsOf(other)).toEqual(['note'])
  })

  test('viết quá dài thì được báo, không bị cắt', () => {
    const note = 'a'.repeat(LONGEST_NOTE + 1)
    expect(fieldsOf(reportErrors(ofRow('visit'), { reason: 'other', note }))).toEqual(['note'])
  })
})

describe('báo thiếu', () => {
  const form = { subject: 'participation', isMissing: true } as const
  const said = (from: string, to: string) => ({
    [rightBox('fromMonth')]: from,
    [rightBox('toMonth')]: to,
    [rightBox('employerName')]: 'Công ty TNHH Ví Dụ',
  })
  test('cần từ tháng, đến tháng và đơn vị', () =>
    expect(fieldsOf(reportErrors(form, {}))).toEqual(
      ['fromMonth', 'toMonth', 'employerName'].map(rightBox),
    ))
  test.each([
    ['03/2019', '05/2019', []],
    ['3-2019', '12.2019', []],
    ['13/2019', '05/2019', [rightBox('fromMonth')]],
    ['05/2019', '03/2019', [rightBox('toMonth')]],
    ['2019', 'tháng 5', [rightBox('fromMonth'), rightBox('toMonth')]],
  ])('từ %s đến %s', (from, to, wrong) =>
    expect(fieldsOf(reportErrors(form, said(from, to)))).toEqual(wrong),
  )
  test('tháng viết cách nào cũng là một tháng', () =>
    expect(['3/2019', '03-2019', '03.2019'].map(monthOf)).toEqual(Array(3).fill('2019-03')))
})

test('điều đứng trong địa chỉ của một chỗ thiếu đọc lại được', () => {
  const months = { fromMonth: '2019-03', toMonth: '2019-05' }
  for (const insurance of insuranceIds) {
    expect(readMissingMark(missingMark(insurance))).toEqual({ insurance, months: null })
    expect(readMissingMark(missingMark(insurance, months))).toEqual({ insurance, months })
  }
  expect(readMissingMark('0123456789abcdef')).toBeNull()
})
