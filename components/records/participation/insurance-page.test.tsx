import { gzipSync } from 'node:zlib'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { asEmployee, toldPeriod } from '@/lib/participation/fixtures/told-period'
import { judgedHistory } from '@/lib/participation/judged-history'
import type { OpenRecords } from '@/lib/records/open-records'
import type { PeriodRecord } from '@/lib/records/records'
import { InsurancePage } from './insurance-page'
import { PeriodPage } from './period-page'

const user = { fullName: 'Lê Thị Ví Dụ', login: '0123456789' } as Parameters<
  typeof InsurancePage
>[0]['user']
const records = {
  whose: 'toi',
  bhxhCode: '0123456789',
  fullName: user.fullName,
  family: [],
  inFull: false,
} as unknown as OpenRecords

const pageOf = (periods: PeriodRecord[], isDrawnUpon = false) =>
  renderToStaticMarkup(
    <InsurancePage
      {...{ user, records, isDrawnUpon }}
      insurance="SOCIAL"
      history={judgedHistory('SOCIAL', {
        periods,
        benefits: [],
        birthDate: '1966-05-12',
        parameters: [],
        thisMonth: '2026-11',
      })}
      changedOn="2026-11-29"
      reports={[]}
    />,
  )
const wordsOf = (html: string) => html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ')

test('người tham gia đọc tổng thời gian như trên ứng dụng, tháng trùng tính một lần, tháng chậm đóng chưa tính', () => {
  const words = wordsOf(
    pageOf([
      toldPeriod('SOCIAL', '2010-09..2019-12', 'Trường Tiểu học Bịa', { pay: 4_321_000 }),
      toldPeriod('SOCIAL', '2019-10..2022-10', 'Công ty TNHH Ví Dụ', { pay: 5_000_000 }),
      toldPeriod('SOCIAL', '2022-11..2023-01', 'Công ty TNHH Ví Dụ', { state: 'OWED' }),
    ]),
  )
  expect(words).toContain('Tổng thời gian tham gia: 12 năm 2 tháng')
  expect(words).toContain('112 + 37 = 149 tháng')
  expect(words).toContain('149 − 3 = 146 tháng')
  expect(words).toContain('Chưa tính 3 tháng chậm đóng')
  expect(words).toContain('từ tháng 10/2019 đến tháng 12/2019: có làm cả hai nơi không?')
})

test('đã hưởng trợ cấp thất nghiệp thì nói trong tổng có tháng đã dùng, và xem ở đâu', () => {
  const periods = [toldPeriod('SOCIAL', '2010-09..2019-12', 'Công ty TNHH Ví Dụ')]
  const html = pageOf(periods, true)
  expect(wordsOf(html)).toContain('gồm cả tháng đã dùng để hưởng trợ cấp thất nghiệp')
  expect(html).toContain('href="/ca-nhan/toi/uoc-tinh/that-nghiep"')
  expect(wordsOf(pageOf(periods))).not.toContain('đã dùng để hưởng')
})

test('không có giai đoạn nào thì trang nói vì sao có thể như vậy', () =>
  expect(wordsOf(pageOf([]))).toContain('Chưa có giai đoạn nào đóng BHXH.BHXH bắt đầu khi đi làm'))

test('trang chi tiết viết tiền lương và hệ số như trên giấy', () => {
  const period = toldPeriod('SOCIAL', '2010-09..2012-12', 'Trường Tiểu học Bịa', {
    pay: 4_321_000,
    coefficient: '3.66',
    posts: 'Giáo viên, Tổ trưởng',
    pensionShare: '22.00',
  })
  const words = wordsOf(
    renderToStaticMarkup(<PeriodPage {...{ user, records, period }} reports={[]} />),
  )
  for (const told of [
    'Từ tháng09/2010',
    'Đến tháng12/2012',
    'Chức vụGiáo viên, Tổ trưởng',
    'Loại tiềnVND',
    'Tiền lương đóng BHXH4.321.000,00',
    'Hệ số lương3,66',
    'Tỷ lệ đóng quỹ hưu trí, tử tuất22%',
  ])
    expect(words).toContain(told)
})

/** Forty years with a raise of pay each half year, as a careful employer tells them. */
const fortyYears = Array.from({ length: 80 }, (_, half) => {
  const [year, month] = [1986 + Math.floor(half / 2), half % 2 === 0 ? '01' : '07']
  const end = half % 2 === 0 ? '06' : '12'
  return asEmployee(`${year}-${month}..${year}-${end}`, `Công ty Cổ phần Số ${half % 9} Giả Định`, {
    pay: 300_000 + half * half * 2_000,
    posts: 'Công nhân vận hành, Tổ trưởng tổ sản xuất',
    workplace: 'Khu công nghiệp Giả Định',
  })
}).flat()

test('40 năm, 80 dòng: trang nén không quá 60 KB', () => {
  const html = pageOf(fortyYears)
  expect(html.length).toBeGreaterThan(50_000)
  expect(gzipSync(html).length).toBeLessThan(60_000)
})

test('không tên đơn vị nào đứng trong một địa chỉ', () => {
  const addresses = [...pageOf(fortyYears).matchAll(/href="([^"]+)"/g)].map(([, href]) => href!)
  expect(addresses.filter((href) => href.includes('giai-doan'))).toHaveLength(80)
  for (const href of addresses) expect(href).not.toMatch(/Công|%C3|\|/)
})
