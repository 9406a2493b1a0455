import { describe, expect, test } from 'vitest'
import { aBenefit, aPensionMonth } from '@/lib/benefits/fixtures/a-benefit'
import { speaking } from '@/lib/words/asked-language'
import { estimateNames, mayBeAskedAnew } from './estimate-kinds'
import { employed, estimatesOf, factsFrom, type Told } from './fixtures/estimates-of'

const withoutPay = { salary: null }
const refusals = (told: Told, search = {}) =>
  Object.fromEntries(
    estimateNames.map((kind) => [kind, estimatesOf(kind, told, search)[0]!.refusal]),
  )
const asked = (told: Told) =>
  estimateNames.filter((kind) => mayBeAskedAnew(kind, factsFrom(told), estimatesOf(kind, told)))

test('người đã đóng 36 năm, đang hưởng lương hưu: không nói là chưa đóng, không hỏi thêm gì', () => {
  const pensioner: Told = {
    birthDate: '1958-04-12',
    periods: employed('1977-01', '2013-06', withoutPay),
    benefits: [aPensionMonth('2026-11')],
  }
  const told = refusals(pensioner)
  for (const refusal of Object.values(told)) expect(refusal).toMatch(/^Đang hưởng lương hưu/)
  expect(asked(pensioner)).toEqual([])
})

describe('tháng đã đóng mà dữ liệu không có tiền lương', () => {
  const old = employed('2000-01', '2010-12', withoutPay)

  test('đã lâu: chỉ điều cần mọi tháng là chưa tính được', () => {
    expect(refusals({ periods: [...old, ...employed('2015-01', '2026-10')] })).toEqual({
      oldAge: 'Dữ liệu không có tiền lương của 132 tháng đã đóng, như tháng 12/2010.',
      lumpSum: 'Dữ liệu không có tiền lương của 132 tháng đã đóng, như tháng 12/2010.',
      sickness: null,
      maternity: null,
      unemployment: null,
    })
  })

  test('gần đây: nói tháng nào không có tiền lương, không nói là chưa đóng', () => {
    const now = { periods: employed('2015-01', '2026-10', withoutPay) }
    const lacking = /^Dữ liệu không có tiền lương của \d+ tháng đã đóng, như tháng 10\/2026\.$/
    for (const refusal of Object.values(refusals(now))) expect(refusal).toMatch(lacking)
    expect(asked(now)).toEqual([])
  })

  test('đã thôi: nói tháng đóng gần nhất', () =>
    expect(refusals({ periods: old })).toMatchObject({
      sickness: expect.stringContaining('Tháng đóng gần nhất là 12/2010.') as string,
      maternity: expect.stringContaining('Tháng đóng gần nhất là 12/2010.') as string,
    }))
})

test('đã rút BHXH một lần: các tháng trước đó đã đóng, chỉ là không còn', () => {
  const benefits = [
    aBenefit({ type: 'BHXH1L', group: 'ONE_OFF', decidedOn: '2026-11-10', fromDay: null }),
  ]
  const { sickness } = refusals({ periods: employed('2015-01', '2026-10'), benefits })
  expect(sickness).toBe(
    'Chưa có tháng đóng bắt buộc nào sau ngày 10/11/2026, ngày nhận BHXH một lần.',
  )
})

test('đã rút hết thì nói là đã nhận, không nói là chưa đóng', () => {
  const benefits = [
    aBenefit({ type: 'BHXH1L', group: 'ONE_OFF', decidedOn: '2026-11-10', fromDay: null }),
  ]
  const { lumpSum, oldAge } = refusals({ periods: employed('2026-01', '2026-08'), benefits })
  const words = 'Không còn tháng nào để tính, vì đã nhận BHXH một lần ngày 10/11/2026.'
  expect([lumpSum, oldAge]).toEqual([words, words])
})

test('tiền lương ghi bằng đô la: không ước tính nào coi đô la là đồng', () => {
  const periods = employed('2025-01', '2026-10', { currency: 'USD', salary: '1500.00' })
  for (const refusal of Object.values(refusals({ periods })))
    expect(refusal).toMatch(/ghi bằng USD.*Cổng không tự đổi ra đồng/)
})

describe('tệp ghi đóng đến năm 2099', () => {
  const told: Told = { periods: employed('2025-01', '2099-12') }

  test('tháng chưa đến không thành tiền, không thành tháng mất đi', () => {
    const [lump] = estimatesOf('lumpSum', told)
    // 23 months are two years: 4 × 10.000.000
    expect(lump!.results[0]!.value).toBe('40.000.000 đồng')
    expect(lump!.conditions[0]).toBe(
      'Nhận rồi thì mất 1 năm 11 tháng đã đóng. Đóng lại thì tính từ đầu.',
    )
    expect(lump!.conditions).toContain(
      'Chưa tính 73 năm 1 tháng đã đóng trước cho thời gian sắp tới.',
    )
  })

  test('lương hưu không bắt đầu từ năm 2100', () => {
    const [, stop] = estimatesOf('oldAge', told)
    expect(stop!.results.map(({ value }) => value).join(' ')).not.toContain('2100')
    expect(stop!.results[0]!.value).toContain('còn thiếu 13 năm 1 tháng')
  })
})

describe('tuổi nghỉ hưu đã qua từ lâu', () => {
  const months = { periods: employed('2015-01', '2020-12') }
  const rows = (told: Told) =>
    Object.fromEntries(
      estimatesOf('oldAge', { ...months, ...told })[1]!.results.map(({ label, value }) => [
        label,
        value,
      ]),
    )

  test('nữ sinh tháng 12/1964, còn thiếu năm: có ước tính, trợ cấp tính từ nay', () => {
    const told = rows({ birthDate: '1964-12-10' })
    expect(told).toMatchObject({
      'Lương hưu': 'Chưa đủ thời gian đóng, còn thiếu 9 năm',
      'Tháng đủ tuổi nghỉ hưu': '12/2019',
    })
    // 75 years are reached in 12/2039: 157 months from 11/2026, and not 240 from 12/2019.
    expect(told['Hoặc trợ cấp hằng tháng']).not.toContain('trong 20 năm')
  })

  test('nam sinh 1950: quá tuổi hưởng trợ cấp hưu trí xã hội thì không mời chờ đến tuổi ấy', () => {
    const told = rows({ sex: 'Nam', birthDate: '1950-03-05' })
    expect(told).not.toHaveProperty('Hoặc trợ cấp hằng tháng')
    expect(told['Hoặc BHXH một lần']).toMatch(/đồng$/)
  })
})

describe('tuổi nghỉ hưu riêng', () => {
  const worker: Told = { periods: employed('2010-01', '2026-10') }
  const tried = (cach: string, told: Told = worker) => estimatesOf('oldAge', told, { cach })

  test('đóng tự nguyện từ trước 2021 và đủ 20 năm: lịch sử không đủ thì nói ra, không tính', () => {
    const own = employed('2025-08', '2026-10', { state: 'VOLUNTARY' })
    const [goOn, stop] = tried('tu-nguyen', { periods: own })
    expect(stop!.refusal).toBe(
      'Tuổi này cần 240 tháng đóng tự nguyện, bắt đầu trước năm 2021. Theo dữ liệu, đến khi ấy có 15 tháng, từ tháng 08/2025.',
    )
    expect(goOn!.refusal).toContain('từ tháng 08/2025')
    expect(goOn!.conditions.join(' ')).toContain('Chọn “Tuổi thường”')
    expect(tried('tu-nguyen')[0]!.refusal).toContain('không có tháng tự nguyện nào')
  })

  test('bắt đầu trước 2021 và đóng tiếp thì đủ 20 năm: tính được, ngừng thì không', () => {
    const own = employed('2019-01', '2026-10', { state: 'VOLUNTARY' })
    const [goOn, stop] = tried('tu-nguyen', { periods: own, birthDate: '1986-03-05' })
    expect(goOn!.refusal).toBeNull()
    expect(stop!.refusal).toContain('có 94 tháng, từ tháng 01/2019')
  })

  test('nặng nhọc: không đủ 15 năm đóng bắt buộc thì không tính; đủ thì nói cổng không biết việc', () => {
    expect(tried('nang-nhoc', { periods: employed('2020-01', '2026-10') })[1]!.refusal).toContain(
      'chỉ có 82 tháng đóng bắt buộc',
    )
    expect(
      tried('nang-nhoc')[1]!
        .steps.map(({ words }) => words)
        .join(' '),
    ).toContain('Cổng không biết đã làm việc ấy đủ 15 năm hay chưa.')
  })

  test('hầm lò trước 07/2025: thiếu đúng mức giảm tuổi, không phải tuổi; và nói làm gì', () => {
    const miner: Told = { ...worker, sex: 'Nam', birthDate: '1972-11-05' }
    const [goOn] = tried('ham-lo', miner)
    expect(goOn!.refusal).toBe(
      'Cổng chưa có số liệu “số tháng nghỉ hưu sớm hơn tuổi thường” của ngày 01/02/2024, nên chưa tính được.',
    )
    expect(goOn!.conditions).toEqual([
      'Chọn “Tuổi thường” để xem ước tính theo tuổi ấy, hoặc hỏi cơ quan BHXH.',
    ])
    // The box that led there stays, or nobody could choose again.
    expect(mayBeAskedAnew('oldAge', factsFrom(miner), tried('ham-lo', miner))).toBe(true)
  })
})

test('trẻ chưa đủ 15 tuổi không được mời đóng thất nghiệp; đủ tuổi, hay chỉ biết năm sinh, thì có ước tính', () => {
  const isTooYoung = (birthDate: string) => factsFrom({ birthDate }).isTooYoung
  expect(['2022-07-03', '2011-12-01', '2012', '2012-01'].map(isTooYoung)).not.toContain(false)
  expect(['2011-11-30', '2011', '1980-03-05'].map(isTooYoung)).not.toContain(true)
})

test.each(estimateNames)('%s đọc được bằng tiếng Anh', (kind) => {
  const told = { periods: employed('2020-01', '2026-10') }
  for (const sex of ['Nam', 'Nữ']) {
    const estimates = speaking('en', () => estimatesOf(kind, { ...told, sex }))
    const words = estimates.flatMap(({ conditions }) => conditions).join(' ')
    expect(words).not.toMatch(/Tính như|tháng|Đóng/)
  }
})
