import { describe, expect, test } from 'vitest'
import { insuranceIds } from '@/lib/participation/insurances'
import { subjects, subjectOf, type SubjectId } from '../subjects'
import type { Oddity } from '@/lib/participation/oddities/oddity'
import { rowMark } from '@/lib/records/row-mark'
import { markOfOther, oddityMark, readOddityMark } from './oddity-mark'
import { missingMark, readMissingMark } from './missing-mark'
import { LONGEST_NOTE, reportErrors as judged, rightBox, type AskedReport } from './report-form'
import { monthOf, readAmount } from './read-value'

const today = '2026-11-30'
const reportErrors = (form: AskedReport, typed: Record<string, string>, row = {}) =>
  judged(form, typed, { row, today })
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
    ['01/2090', '03/2090', [rightBox('fromMonth'), rightBox('toMonth')]],
    ['11/2026', '11/2026', []],
    ['2019', 'tháng 5', [rightBox('fromMonth'), rightBox('toMonth')]],
  ])('từ %s đến %s', (from, to, wrong) =>
    expect(fieldsOf(reportErrors(form, said(from, to)))).toEqual(wrong),
  )
  test('tháng viết cách nào cũng là một tháng', () =>
    expect(['3/2019', '03-2019', '03.2019'].map(monthOf)).toEqual(Array(3).fill('2019-03')))
})

describe('điều viết là đúng đọc được, và có thể đúng', () => {
  const wrong = (subject: SubjectId, said: Record<string, string>, row = {}) => {
    const boxes = Object.entries(said).map(([field, text]) => [rightBox(field), text])
    const typed = { reason: 'other', note: 'Có giấy tờ.', ...Object.fromEntries(boxes) }
    return fieldsOf(reportErrors(ofRow(subject), typed, row)).map((box) => box.slice(5))
  }
  test.each([
    ['visit', { arrivedAt: 'hôm qua' }, ['arrivedAt']],
    ['visit', { arrivedAt: '32/13/9999' }, ['arrivedAt']],
    ['visit', { arrivedAt: '30/02/2025' }, ['arrivedAt']],
    ['visit', { leftAt: '1/1/1900' }, ['leftAt']],
    ['visit', { leftAt: '01/12/2026' }, ['leftAt']],
    ['visit', { leftAt: '30/11/2026', arrivedAt: '29.11.2026' }, []],
    ['visit', { total: '-5 triệu' }, ['total']],
    ['visit', { total: '1.234.567 đồng', facility: 'Trạm y tế Ví Dụ' }, []],
    ['card', { validTo: '31/12/2027' }, []],
    ['card', { validTo: '31/12/2097' }, ['validTo']],
    ['participation', { coefficient: '366' }, ['coefficient']],
    ['participation', { coefficient: '3,66', salary: '0' }, ['salary']],
  ] as const)('%s: %j', (subject, said, boxes) => expect(wrong(subject, said)).toEqual(boxes))

  test('đứng cạnh điều đang ghi thì cũng phải đúng thứ tự', () => {
    const row = { fromMonth: '01/2021', toMonth: '07/2023' }
    expect(wrong('participation', { fromMonth: '06/2024' }, row)).toEqual(['fromMonth'])
    expect(wrong('participation', { toMonth: '12/2020' }, row)).toEqual(['toMonth'])
    expect(wrong('participation', { fromMonth: '06/2024', toMonth: '08/2024' }, row)).toEqual([])
    // What stands wrong already is not to be mended by whoever reports something else.
    expect(wrong('participation', { posts: 'Giáo viên' }, { ...row, toMonth: '07/2020' })).toEqual(
      [],
    )
  })

  test.each([
    ['5.321.000', 5_321_000],
    ['5,321,000', 5_321_000],
    ['10.524.800,00', 10_524_800],
    ['5321000 đ', 5_321_000],
    ['40.801,25 đồng', 40_801.25],
    ['5.321.00', null],
    ['-5', null],
    ['5 triệu', null],
    ['', null],
  ])('số tiền «%s»', (text, amount) => expect(readAmount(text)).toBe(amount))
})

test('điều đứng trong địa chỉ của một chỗ thiếu đọc lại được', () => {
  const months = { fromMonth: '2019-03', toMonth: '2019-05' }
  for (const insurance of insuranceIds) {
    expect(readMissingMark(missingMark(insurance))).toEqual({ insurance, months: null })
    expect(readMissingMark(missingMark(insurance, months))).toEqual({ insurance, months })
  }
  expect(readMissingMark('0123456789abcdef')).toBeNull()
})

describe('điều cổng hỏi đứng trong địa chỉ', () => {
  const oddity: Oddity = {
    kind: 'overlap',
    insurance: 'SOCIAL',
    fromMonth: '2009-08',
    toMonth: '2009-09',
    keys: ['a', 'b'],
  }
  const mark = oddityMark('0131839943', oddity)
  test('câu hỏi, tháng, hai dòng, dòng sau đứng trước; hỏi về dòng kia cũng được', () => {
    const rows = ['b', 'a'].map((key) => rowMark('0131839943', key))
    const months = { fromMonth: '2009-08', toMonth: '2009-09' }
    expect(readOddityMark(mark)).toEqual({ kind: 'overlap', months, rows })
    expect(readOddityMark(markOfOther(mark)!)).toMatchObject({ rows: rows.toReversed() })
    expect(mark.length).toBeLessThanOrEqual(80)
  })
  test('một dòng thì không có dòng kia; chỗ thiếu thì là báo thiếu; thứ khác không phải câu hỏi', () => {
    const one = oddityMark('0131839943', { ...oddity, kind: 'no-pay', keys: ['a'] })
    expect(markOfOther(one)).toBeNull()
    expect(readOddityMark(oddityMark('0131839943', { ...oddity, kind: 'gap' }))).toBeNull()
    for (const other of ['0123456789abcdef', `${mark}-x`, mark.replace('overlap', 'constructor')])
      expect(readOddityMark(other)).toBeNull()
  })
})
