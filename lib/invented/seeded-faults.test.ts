import { describe, expect, test } from 'vitest'
import { findOddities } from '@/lib/participation/oddities/find-oddities'
import { basePay } from './careers/base-pay'
import { monthCounted } from './calendar/month-number'
import { cleanLives, faultyLives, type LabelledHistory } from './fixtures/seeded-faults'

const DAY = '2026-11-30'
const found = ({ periods, person, leaves }: LabelledHistory) =>
  findOddities({
    periods,
    leaves,
    birthDate: person.birthDate,
    thisMonth: DAY.slice(0, 7),
    baseSalaryOf: (month) => (month < '2010-05' ? null : basePay(monthCounted(month))),
  })

/** Histories that whoever wrote the rules has never seen. */
describe('chỗ nên hỏi lại, trong đời những người bịa ra', () => {
  const clean = [...cleanLives(DAY)]
  test('30 quá trình sạch không bị hỏi gì', () => {
    expect(clean).toHaveLength(30)
    for (const history of clean)
      expect([history.person.bhxhCode, found(history)]).toEqual([history.person.bhxhCode, []])
  })

  const faulty = [...faultyLives(DAY)]
  test('30 quá trình, mỗi quá trình một lỗi', () => expect(faulty).toHaveLength(30))

  test.each(faulty.map((one, at) => [at + 1, one.fault, one] as const))(
    'quá trình %i: tìm ra lỗi %s ở đúng dòng ấy',
    (_, fault, history) => {
      const named = found(history).filter(({ insurance }) => insurance === 'SOCIAL')
      expect(named.map(({ kind }) => kind)).toEqual([fault])
      expect(named[0]!.keys).toContain(history.row)
    },
  )
})
