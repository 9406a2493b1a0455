import { msg } from '@/lib/words/t'
import { holdsOn, type LegalBasis } from './legal-basis'

const LAW_2014 = { validFrom: '2016-01-01', validTo: '2025-06-30', status: 'UNVERIFIED' } as const
const LAW_2024 = { validFrom: '2025-07-01', validTo: null, status: 'ATTESTED' } as const

/** What a law says without a number of its own, by day. Numbers are rows of the catalogue `rates`. */
const rules = {
  averagePay: [
    { basis: msg('Luật 58/2014/QH13 Điều 62 và 63'), ...LAW_2014 },
    {
      basis: msg('Luật 41/2024/QH15 Điều 72 và 73, NĐ 158/2025/NĐ-CP Điều 15 đến 17'),
      ...LAW_2024,
    },
  ],
  statePay: [
    { basis: msg('Luật 58/2014/QH13 Điều 89.1'), ...LAW_2014 },
    { basis: msg('Luật 41/2024/QH15 Điều 31.1'), ...LAW_2024, status: 'UNVERIFIED' },
  ],
  averageOfBoth: [
    { basis: msg('Luật 41/2024/QH15 Điều 104, NĐ 159/2025/NĐ-CP Điều 10 và 11'), ...LAW_2024 },
  ],
  lumpSumYears: [
    { basis: msg('Luật 58/2014/QH13 Điều 60'), ...LAW_2014 },
    { basis: msg('Luật 41/2024/QH15 Điều 70 và 102'), ...LAW_2024 },
  ],
  supportTakenOff: [
    { basis: msg('Luật 41/2024/QH15 Điều 102.3, NĐ 159/2025/NĐ-CP Điều 9'), ...LAW_2024 },
  ],
  pensionAmount: [
    { basis: msg('Luật 58/2014/QH13 Điều 56 và 74'), ...LAW_2014 },
    { basis: msg('Luật 41/2024/QH15 Điều 66 và 99'), ...LAW_2024 },
  ],
  retirementMonth: [
    {
      basis: msg('NĐ 135/2020/NĐ-CP Điều 3 và 4'),
      validFrom: '2021-01-01',
      validTo: null,
      status: 'ATTESTED',
    },
  ],
} as const satisfies Record<string, readonly LegalBasis[]>

export type RuleName = keyof typeof rules

/** None holds on a day before its law: the step then says no law, and a number of that day is refused anyway. */
export const findRule = (name: RuleName, day: string): readonly LegalBasis[] =>
  (rules[name] as readonly LegalBasis[]).filter((rule) => holdsOn(rule, day))
