import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { byDay } from '@/lib/reckoning/fixtures/parameters'
import { ifYouStop } from '@/lib/reckoning/estimate/reckon-old-age'
import { paid } from '@/lib/reckoning/fixtures/paid'
import { isUnreckoned } from '@/lib/reckoning/sheet/unreckoned'
import type { ExplainedStep } from '@/lib/reckoning/sheet/explanation'
import { Explained } from './explained'
import { spokenFormula } from './spoken-formula'
import { stepsByBasis } from './steps-by-basis'

const answer = ifYouStop(byDay('2026-11-30'), {
  sex: 'female',
  birth: '1980-03',
  history: paid('2005-01', '2026-11', 6_000_000),
})
const steps: readonly ExplainedStep[] = isUnreckoned(answer) ? [] : answer.steps
const html = renderToStaticMarkup(<Explained of="Lương hưu" steps={steps} />)
const shown = (tag: RegExp) => [...html.matchAll(tag)].map(([, text]) => text)

describe('ai mở một con số', () => {
  test('thấy đủ từng bước, đúng thứ tự, số thứ tự không đứt', () => {
    expect(steps.length).toBeGreaterThan(20)
    const items = shown(/<li[^>]*><p[^>]*>(.*?)<\/p>/g).map((item) => item!.replace(/<[^>]+>/g, ''))
    expect(items).toEqual(steps.map(({ words }) => words))
    const starts = shown(/<ol start="(\d+)"/g).map(Number)
    expect(starts).toEqual(stepsByBasis(steps).map(({ first }) => first))
  })

  test('thấy công thức đã điền số cùng kết quả', () => {
    const formulas = shown(/<span aria-hidden="true">(.*?)<\/span>/g)
    expect(formulas).toEqual(
      steps
        .map(({ formula, result }) =>
          [formula, result]
            .filter((part) => part !== null)
            .join(' = ')
            .replace('= ≈', '≈'),
        )
        .filter((written) => written !== ''),
    )
  })

  test('thấy mọi luật, ngày áp dụng và điều chưa chắc; luật của các bước liền nhau nói một lần', () => {
    const text = html.replace(/<[^>]+>/g, '')
    for (const { laws, doubts } of steps)
      for (const told of [...laws, ...doubts]) expect(text).toContain(told)
    expect(text).toMatch(/Số liệu áp dụng từ ngày \d{2}\/\d{2}\/\d{4}\./)
    const named = text.split('Căn cứ của bước').length - 1
    expect(named).toBeLessThan(steps.filter(({ laws }) => laws.length > 0).length / 2)
  })
})

test.each([
  [
    '65% × (10.000.000 : 3) ≈ 2.166.666,67 đồng',
    '65% nhân mở ngoặc 10.000.000 chia 3 đóng ngoặc gần bằng 2.166.666,67 đồng',
  ],
  ['180 − 23 = 157 tháng', '180 trừ 23 bằng 157 tháng'],
])('người nghe %s nghe đủ dấu', (written, spoken) => expect(spokenFormula(written)).toBe(spoken))
