import { describe, expect, test } from 'vitest'
import { codeLists } from '@/lib/claims/tables/code-lists'
import { parameters } from '@/lib/reckoning/fixtures/parameters'
import type { CardRecord } from '@/lib/records/records'
import type { WholeVisit } from '../visit'
import { wayOfComing } from './ways-of-coming'
import { whyLevels } from './why-level'

type Wish = {
  level: string
  day?: string
  entitlement?: string
  insured?: string
  freeSince?: string
  card?: string | null
  isFirstCare?: boolean
  state?: string
  /** The place on their card. */
  registered?: string
}

const placeOnCard = ({ registered, entitlement = '1.1' }: Wish) =>
  registered ?? (entitlement === '1.1' ? '01Z01' : '01018')

/** A visit of somebody with the card of a pensioner, level 3, dear enough not to be paid whole. */
function whyOf(wish: Wish) {
  const { level, day = '2026-11-17', entitlement = '1.1', insured = '1000000' } = wish
  const { card = 'HT3010123456789', isFirstCare = false, freeSince = '' } = wish
  const visit = {
    state: wish.state ?? 'claimed',
    ...{ arrivedAt: `${day}T08:15`, entitlement, freeOfCopaymentSince: freeSince },
    facility: '01Z01',
    amounts: { insured, total: insured },
    lines: [{ level, insuredAmount: insured }],
  } as unknown as WholeVisit
  const term = { validFrom: '2020-01-01', validTo: null, facilityCode: placeOnCard(wish) }
  const cards = card ? [{ number: card, level: null, ...term }] : []
  return whyLevels({ visit, cards: cards as CardRecord[], isFirstCare, parameters })[0]!
}
const words = ({ steps }: ReturnType<typeof whyOf>) =>
  steps.map((step) => [step.words, step.formula, step.result].filter(Boolean).join(' | '))

describe('vì sao BHYT trả mức ấy', () => {
  test('theo thẻ, khám đúng nơi: kể mức của thẻ, tỷ lệ, cách đến khám, với luật và ngày áp dụng', () => {
    const why = whyOf({ level: '95' })
    expect(why).toMatchObject({ answer: 'agrees', own: 95 })
    expect(words(why)).toEqual([
      'Mức 3, theo ký tự thứ ba của số thẻ.',
      'Quỹ trả theo mức ấy | 95%',
      'Bệnh viện ghi “Khám đúng nơi đăng ký ban đầu”: được hưởng đủ mức của thẻ.',
    ])
    expect(why.steps[1]).toMatchObject({
      laws: ['Luật BHYT Điều 22.1 (sửa bởi Luật 51/2024/QH15 Điều 1.17)'],
      since: '2025-01-01',
    })
  })

  test.each([
    ['2026-11-17', '379500', 'differs'],
    ['2026-11-17', '379499.99', 'agrees'],
    ['2026-06-30', '351000', 'differs'],
    ['2026-06-30', '350999', 'agrees'],
  ])('ngày %s, BHYT tính %s đồng, bệnh viện ghi 100%%: %s', (day, insured, answer) =>
    expect(whyOf({ level: '100', day, insured }).answer).toBe(answer),
  )

  test('chi phí nhỏ: kể lương cơ sở, 15% của nó, và chi phí lần này', () =>
    expect(words(whyOf({ level: '100', insured: '52600' }))).toEqual([
      'Mức lương cơ sở | 2.530.000 đồng',
      'Một lần khám dưới mức này thì không phải cùng chi trả | 15% × 2.530.000 | 379.500 đồng',
      'Lần này BHYT tính 52.600 đồng, thấp hơn mức ấy, nên quỹ trả | 100%',
    ]))

  test('ở trạm y tế thẻ nào cũng được 100%: bệnh viện ghi 95% thì trang nói ra', () => {
    const asRegistered = { isFirstCare: true, day: '2025-09-21' }
    expect(whyOf({ level: '100', ...asRegistered }).answer).toBe('agrees')
    expect(whyOf({ level: '100', entitlement: '1.2' }).answer).toBe('agrees')
    const why = whyOf({ level: '95', ...asRegistered })
    expect(why).toMatchObject({ answer: 'differs', own: 100 })
    expect(why.steps[0]!.laws[0]).toContain('Điều 22.1.c')
  })

  test.each([
    ['2026-06-30', '1.13', '0', 0],
    ['2026-07-01', '1.13', '47.5', 47.5],
    ['2025-03-01', '3.1', '38', 38],
  ])('tự đến nơi khác, ngày %s, diện %s: %s%%', (day, entitlement, level, own) => {
    const why = whyOf({ level, day, entitlement })
    expect(why).toMatchObject({ answer: 'agrees', own })
    expect(why.steps.at(-1)!.result).toBe(`${own}%`)
  })

  test('đủ 5 năm liên tục, đã cùng chi trả nhiều: từ ngày bệnh viện ghi', () => {
    const since = (freeSince: string) => whyOf({ level: '100', freeSince }).answer
    expect(since('2026-11-17')).toBe('agrees')
    expect(since('2026-11-18')).toBe('differs')
    expect(since('')).toBe('differs')
  })

  test('người cận nghèo có thẻ mức 3: từ 01/01/2026 luật cho 100%', () => {
    const card = 'CN3010123456789'
    expect(whyOf({ level: '95', card, day: '2025-12-31' }).answer).toBe('agrees')
    expect(whyOf({ level: '100', card, day: '2026-01-01' }).answer).toBe('agrees')
  })

  test('bệnh viện ghi đúng nơi đăng ký mà thẻ ghi nơi khác: nói ra cả hai, không bao giờ nói là khớp', () => {
    const elsewhere = { registered: '01018' }
    expect(whyOf({ level: '95', ...elsewhere })).toMatchObject({
      answer: 'doubted',
      doubt: { kind: 'not-registered-here', registered: '01018' },
    })
    for (const level of ['80', '100'])
      expect(whyOf({ level, ...elsewhere })).toMatchObject({ answer: 'doubted', own: 95 })
    // Of a small cost too: it is paid whole only to whoever came as the law wants.
    expect(whyOf({ level: '100', insured: '52600', ...elsewhere }).answer).toBe('doubted')
    expect(whyOf({ level: '95', registered: '01Z01' })).toMatchObject({ doubt: null })
  })

  test('bệnh viện ghi tự đến mà thẻ ghi chính nơi này: nói ra cả hai, vì người bệnh được trả ít hơn', () =>
    expect(whyOf({ level: '47.5', entitlement: '1.13', registered: '01Z01' })).toMatchObject({
      answer: 'doubted',
      doubt: { kind: 'registered-here' },
    }))

  test('ở trạm y tế, cấp cứu, có giấy chuyển: nơi trên thẻ không quyết định, không nói là lệch', () => {
    const elsewhere = { registered: '01018' }
    expect(whyOf({ level: '100', isFirstCare: true, ...elsewhere }).answer).toBe('agrees')
    for (const entitlement of ['2', '1.3', '1.5'])
      expect(whyOf({ level: '95', entitlement, ...elsewhere }).answer).toBe('agrees')
  })

  test('không thấy thẻ nào của ngày ấy thì không đoán', () => {
    expect(whyOf({ level: '80', card: null })).toMatchObject({ answer: 'unknown', steps: [] })
    expect(whyOf({ level: '100', card: null, insured: '52600' }).answer).toBe('agrees')
  })

  test('bệnh viện đã rút đề nghị thì không có mức nào để giải thích', () =>
    expect(whyOf({ level: '95', state: 'withdrawn' })).toBeUndefined())
})

test('mỗi diện đến khám có chữ thường, không viết tắt, không nhắc mã khác', () => {
  for (const [code, official] of codeLists.get('MA_DOITUONG_KCB')!.names) {
    if (official === '') continue
    expect(wayOfComing(code), code).not.toBeNull()
    expect(wayOfComing(code)).not.toMatch(/KCB|BHYT ban|mã \d|trừ|Phụ lục|TT \d/)
  }
})
