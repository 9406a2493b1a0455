import { describe, expect, test } from 'vitest'
import { byDay } from '@/lib/reckoning/fixtures/parameters'
import { benefitTexts } from './official-words'
import { benefitLines } from './benefits/benefit-lines'
import { reckonThresholds } from './benefits/thresholds'
import { cardGroups } from './card-groups'
import type { CardLevel } from './card-number'
import { levelOnDay } from './level-on-day'
import { parameters } from '@/lib/reckoning/fixtures/parameters'

const numbered = (number: string, level: string | null = null) => ({ number, level })
const levels: CardLevel[] = ['1', '2', '3', '4', '5']
const shares: Record<CardLevel, string> = { 1: '100', 2: '100', 3: '95', 4: '80', 5: '100' }
const TODAY = '2026-11-30'

describe('mức hưởng của một thẻ', () => {
  test.each(levels)('chữ số %s của số thẻ là mức ấy, vào năm 2021, 2025 và 2026', (level) => {
    for (const day of ['2021-06-01', '2025-07-01', TODAY])
      expect(levelOnDay(numbered(`DN${level}010123456789`), byDay(day))).toMatchObject(
        // Employees have level 4 by law: a card that says less is raised, one that says more stays.
        { level },
      )
  })

  test('người cận nghèo có thẻ ghi mức 3: từ 01/01/2026 luật cho mức 2', () => {
    const card = numbered('CN3890123456789')
    expect(levelOnDay(card, byDay('2025-12-31'))).toMatchObject({ level: '3', from: 'number' })
    expect(levelOnDay(card, byDay('2026-01-01'))).toMatchObject({
      level: '2',
      from: 'group',
      group: { validFrom: '2026-01-01', basis: 'NQ 261/2025/QH15; CV 38/BYT-BH' },
    })
  })

  test('người thuộc nhiều nhóm có mức cao hơn nhóm ghi trên thẻ: mức của thẻ được giữ', () => {
    expect(levelOnDay(numbered('DN2010123456789'), byDay(TODAY))).toMatchObject({
      level: '2',
      from: 'number',
    })
  })

  test('thẻ 10 chữ số: mức đến từ tệp, không có trong tệp thì không biết', () => {
    expect(levelOnDay(numbered('0123456789', '3'), byDay(TODAY))).toEqual({
      level: '3',
      from: 'file',
      group: null,
    })
    expect(levelOnDay(numbered('0123456789'), byDay(TODAY))).toBeNull()
  })

  test('mỗi nhóm có tên đều có mức trong danh mục, từ 2015 đến nay không ngày nào trống', () => {
    for (const member of Object.keys(cardGroups).filter((code) => code !== 'LH'))
      for (const day of ['2015-01-01', '2023-12-31', '2024-01-01', '2025-12-31', TODAY])
        expect(
          parameters.filter(
            (row) =>
              row.series === 'bhyt-group-level' &&
              row.member === member &&
              row.validFrom <= day &&
              (row.validTo === null || day <= row.validTo),
          ),
          `${member} ${day}`,
        ).toHaveLength(1)
  })
})

describe('quyền lợi theo mức và theo ngày', () => {
  test.each(levels)('mức %s trước 2025: câu của ứng dụng nói đúng tỷ lệ của danh mục', (level) => {
    expect(benefitTexts[level]).toContain(`${shares[level]}% chi phí`)
    expect(benefitLines(level, { by: byDay('2024-12-31'), smallVisit: '351000' })).toBeNull()
  })

  test.each(levels)('mức %s từ 01/01/2025: tỷ lệ, phần cùng chi trả, luật', (level) => {
    const lines = benefitLines(level, { by: byDay(TODAY), smallVisit: '379500' })!
    const told = lines.map(({ words }) => words).join('\n')
    expect(told).toContain(`Quỹ BHYT trả ${shares[level]}% chi phí`)
    expect(lines.every(({ article }) => /^2[12]\./.test(article))).toBe(true)
    const rest = 100 - Number(shares[level])
    if (rest === 0) {
      expect(told).not.toContain('cùng chi trả')
      expect(told).toContain('vận chuyển')
    } else {
      expect(told).toContain(`Người bệnh trả ${rest}% còn lại`)
      expect(told).toContain('379.500 đồng')
    }
    expect(told.includes('ngoài phạm vi')).toBe(level === '5')
    expect(told.includes('Không bị giới hạn')).toBe(level === '1' || level === '5')
  })
})

test.each([
  ['2024-06-30', 270_000, 10_800_000],
  ['2025-07-01', 351_000, 14_040_000],
  ['2026-07-01', 379_500, 15_180_000],
])('ngày %s: 15%% lương cơ sở là %i đồng, 6 lần là %i đồng', (day, small, most) => {
  const answer = reckonThresholds(byDay(day))
  expect('value' in answer && Number(answer.value.smallVisit)).toBe(small)
  expect('value' in answer && Number(answer.value.copaymentMost)).toBe(most)
})

test('ngày chưa có số liệu thì nói chưa tính được, không đoán', () =>
  expect(reckonThresholds(byDay('2009-01-01'))).toMatchObject({ refusal: 'no-parameter' }))
