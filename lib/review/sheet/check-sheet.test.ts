import { describe, expect, test } from 'vitest'
import { allSteps } from '@/lib/registration/steps/steps'
import {
  failedItems,
  isSet,
  openItems,
  readMark,
  readSheet,
  sheetAfterReturn,
  type Mark,
  type Marks,
} from './check-sheet'
import { aTypedDraft } from '@/lib/registration/fixtures'
import { readDeclaration } from '@/lib/registration/steps/declaration'
import { titleOf, itemIds, isOfficerItem, itemOf, officerItemIds } from './checklist'
import { correctionsOf } from './corrections-of'
import { reasonCodes, reasonOf, reasonsFor } from './reasons'

const mark = (result: Mark['result'], more: Partial<Mark> = {}): Mark => ({
  result,
  by: 'can-bo-1',
  at: '2026-11-23T03:00:00.000Z',
  ...more,
})
const allPassed = (): Marks => Object.fromEntries(itemIds.map((item) => [item, mark('passed')]))

describe('phiếu kiểm tra', () => {
  test('phiếu trống còn mọi mục; đánh dấu hết thì không còn mục nào', () => {
    expect(openItems(itemIds, {})).toEqual(itemIds)
    expect(openItems(itemIds, allPassed())).toEqual([])
  })

  test.each([
    ['không đạt mà chưa có lý do', 'id-front-legible', mark('failed'), false],
    ['lý do của mục khác', 'id-front-legible', mark('failed', { reason: 'back-blurred' }), false],
    ['không đạt có lý do', 'id-front-legible', mark('failed', { reason: 'front-blurred' }), true],
    ['không áp dụng ở mục luôn áp dụng', 'name-equals', mark('not-applicable'), false],
    ['không áp dụng ở mục được phép', 'id-back-legible', mark('not-applicable'), true],
  ] as const)('%s: tính là xong %s', (_, item, one, done) => {
    expect(isSet(item, one)).toBe(done)
  })

  test('chỉ nhận kết quả và lý do có trong bảng', () => {
    const at = { by: 'a', way: 'counter' }
    expect(readMark('name-equals', { result: 'tuyệt vời' }, at)).toBeNull()
    expect(readMark('name-equals', { result: 'not-applicable' }, at)).toBeNull()
    const odd = readMark(
      'name-equals',
      { result: 'failed', reason: 'front-blurred', note: '  ' },
      at,
    )
    expect(odd).toMatchObject({ result: 'failed', reason: undefined })
    expect(odd).not.toHaveProperty('note')
    const passed = readMark(
      'name-equals',
      { result: 'passed', reason: 'name-typed-wrong', note: 'x' },
      at,
    )
    expect(passed).not.toHaveProperty('reason')
  })

  test('sau khi trả lại: mục không đạt và mục dựa vào điều sẽ sửa được mở lại, mục khác giữ nguyên', () => {
    const marks = { ...allPassed(), 'name-equals': mark('failed', { reason: 'name-typed-wrong' }) }
    const after = sheetAfterReturn(readSheet({ marks, notes: [{ by: 'a', at: 'b', text: 'c' }] }))
    expect(after.settled).toEqual(officerItemIds.filter((item) => item !== 'name-equals'))
    expect(Object.keys(after.marks)).toEqual(after.settled)
    expect(after.notes).toHaveLength(1)

    const otherCode = {
      ...allPassed(),
      'birth-date-equals': mark('failed', { reason: 'birth-of-other-code' }),
    }
    const { settled } = sheetAfterReturn(readSheet({ marks: otherCode }))
    expect(settled).not.toContain('name-equals')
    expect(settled).not.toContain('id-number-equals')
    expect(settled).toContain('id-front-legible')
  })

  test('kết quả của một mục không còn trong bảng: nói ra là hỏng, không lặng lẽ bỏ kết quả ấy', () => {
    const gone = { marks: { 'hair-colour': mark('passed') } }
    expect(() => readSheet(gone)).toThrow('hair-colour')
    expect(() => readSheet({ settled: ['hair-colour'] })).toThrow('id-front-legible')
  })
})

describe('lý do', () => {
  test.each([
    ['post', 'other-person-came', undefined],
    ['post', 'copy-of-other-person', 'copy-of-other-person'],
    ['post', 'identity-not-shown', 'identity-not-shown'],
    ['counter', 'other-person-came', 'other-person-came'],
    ['counter', 'copy-of-other-person', undefined],
  ])('nộp qua %s, lý do %s: chỉ lý do của cách nộp ấy được nhận', (way, reason, kept) => {
    const read = readMark('identity-shown', { result: 'failed', reason }, { by: 'a', way })
    expect(read?.reason).toBe(kept)
    expect(reasonsFor('identity-shown', way).some((code) => code === reason)).toBe(!!kept)
  })

  test('nộp qua bưu điện: không lý do nào nói với công dân là có người đến', () => {
    for (const code of itemIds.flatMap((item) => reasonsFor(item, 'post')))
      expect(reasonOf(code).text, code).not.toMatch(/[Nn]gười đến/)
    expect(titleOf('identity-shown', 'post')).not.toMatch(/gốc|người nộp/)
  })

  test('mỗi mục có ít nhất một lý do, mỗi lý do chỉ đúng mục và trường có thật', () => {
    const stepIds = allSteps.map(({ id }) => id as string)
    for (const item of itemIds) expect(reasonsFor(item, 'post').length, item).toBeGreaterThan(0)
    for (const code of reasonCodes) {
      expect(itemIds).toContain(reasonOf(code).item)
      for (const field of reasonOf(code).fields)
        expect(stepIds, code).toContain(field.split('.')[0])
    }
  })

  test('điều công dân được đề nghị sửa thì mục ấy có đọc: sửa rồi không mục nào còn đạt từ lần trước', () => {
    const unread = reasonCodes.flatMap((code) => {
      const { item, fields } = reasonOf(code)
      const reads: readonly string[] = itemOf(item).reads
      // The way of handing in stands for a new signed paper: nothing typed, and no item rests on it.
      const corrected = fields.filter((field) => !field.startsWith('submission.'))
      return corrected.filter((field) => !reads.includes(field)).map((field) => [code, field])
    })
    expect(unread).toEqual([])
  })

  test('mỗi mục đọc trường có thật', () => {
    const stepIds = allSteps.map(({ id }) => id as string)
    for (const item of itemIds)
      for (const field of itemOf(item).reads) expect(stepIds).toContain(field.split('.')[0])
  })

  test.each(reasonCodes)('câu của «%s» ngắn, nói việc cần làm, không đổ lỗi', (code) => {
    const sentences = reasonOf(code).text.split(/(?<=[.;])\s+/)
    for (const sentence of sentences)
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20)
    expect(sentences.length).toBeGreaterThan(1)
    expect(reasonOf(code).text).not.toMatch(/không hợp lệ|không được phép|vi phạm/i)
  })

  test('công dân nhận mọi lý do cùng lúc, từng trường, kèm lời nói thêm', () => {
    const marks: Marks = {
      ...allPassed(),
      'id-front-legible': mark('failed', { reason: 'front-blurred', note: 'Góc trên bên trái.' }),
      'id-number-equals': mark('failed', { reason: 'number-of-other-code' }),
    }
    expect(failedItems(marks)).toEqual(['id-front-legible', 'id-number-equals'])
    expect(correctionsOf(marks, readDeclaration(aTypedDraft()))).toEqual([
      expect.objectContaining({
        step: 'photos',
        field: 'front',
        code: 'front-blurred',
        note: 'Góc trên bên trái.',
      }),
      expect.objectContaining({
        step: 'declarant',
        field: 'idNumber',
        code: 'number-of-other-code',
      }),
      expect.objectContaining({
        step: 'declarant',
        field: 'bhxhCode',
        code: 'number-of-other-code',
      }),
    ])
  })

  test('mọi mục cán bộ chấm đều khác mục máy chấm', () => {
    expect(itemIds.filter((item) => !isOfficerItem(item))).toEqual(
      itemIds.filter((item) => itemOf(item).setBy === 'machine'),
    )
  })
})
