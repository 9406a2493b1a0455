import type { InventedBenefit } from '../benefits/benefit'
import { writtenDay, writtenMonth, yearIn, numberOfMonth } from '../calendar/month-number'
import type { InventedCard } from '../cards/invent-cards'
import type { InventedInsurance, InventedPeriod } from '../careers/period'
import type { InsuredPerson } from '@/lib/insured/person'
import type { InventedEmployer } from '@/lib/catalogues/invented/invent-employers'
import { writtenCoefficient, writtenMoney, writtenPercent } from './csv'

// The columns of each file, by the names of decision 0094, written down here once more: the reader has lists of its own.

type RowOf<Told> = Record<string, (told: Told) => string>
type Owned<Told> = { code: string; told: Told }

export type ToldPerson = { person: InsuredPerson; address: string }
export const peopleColumns: RowOf<ToldPerson> = {
  'Mã số BHXH': ({ person }) => person.bhxhCode,
  'Họ và tên': ({ person }) => person.fullName,
  'Ngày sinh': ({ person }) => writtenDay(person.birthDate),
  'Giới tính': ({ person }) => person.sex,
  'Số CCCD': ({ person }) => person.idNumber,
  'Số điện thoại': ({ person }) => person.phone?.replace('+84', '0') ?? '',
  'Mã hộ gia đình': ({ person }) => person.householdCode,
  'Mã tỉnh': ({ person }) => person.provinceCode,
  'Địa chỉ': ({ address }) => address,
}

export const cardColumns: RowOf<Owned<InventedCard>> = {
  'Mã số BHXH': ({ code }) => code,
  'Số thẻ BHYT': ({ told }) => told.number,
  'Giá trị từ ngày': ({ told }) => writtenDay(told.validFrom),
  'Giá trị đến ngày': ({ told }) => writtenDay(told.validTo),
  'Mã nơi ĐKKCB ban đầu': ({ told }) => told.facility,
  'Thời điểm đủ 5 năm liên tục': ({ told }) => writtenDay(told.fiveYearsFrom),
  'Mã mức hưởng': ({ told }) => told.whole[2] ?? '',
  'Mã vùng': ({ told }) => told.area,
  'Ngày cấp': ({ told }) => writtenDay(told.issuedOn),
  'Nơi cấp': ({ told }) => told.issuedAt,
  'Người ký': ({ told }) => told.signer,
  'Chức danh người ký': ({ told }) => told.signerTitle,
}

/** Percent of pay for each fund, of the months for which they are well known. */
const sharesOf: Partial<Record<InventedInsurance, (from: number) => [string, number][]>> = {
  BHXH: () => [
    ['Tỷ lệ đóng quỹ hưu trí, tử tuất (%)', 22],
    ['Tỷ lệ đóng quỹ ốm đau, thai sản (%)', 3],
  ],
  'BHTNLĐ-BNN': (from) => [
    ['Tỷ lệ đóng quỹ TNLĐ, BNN (%)', from < numberOfMonth(2017, 6) ? 1 : 0.5],
  ],
  BHTN: () => [['Tỷ lệ đóng BHTN (%)', 2]],
}
const KNOWN_SINCE = 2014

function shareIn(header: string, { insurance, from, state }: InventedPeriod): string {
  if (yearIn(from) < KNOWN_SINCE) return ''
  const shares = sharesOf[insurance]?.(from) ?? []
  const isVoluntary = state === 'tự nguyện' && header.includes('ốm đau')
  const found = isVoluntary ? undefined : shares.find(([name]) => name === header)
  return writtenPercent(found?.[1] ?? null)
}

const share = (header: string) => ({
  [header]: ({ told }: Owned<InventedPeriod>) => shareIn(header, told),
})

export const periodColumns: RowOf<Owned<InventedPeriod>> = {
  'Mã số BHXH': ({ code }) => code,
  'Loại bảo hiểm': ({ told }) => told.insurance,
  'Từ tháng': ({ told }) => writtenMonth(told.from),
  'Đến tháng': ({ told }) => writtenMonth(told.to),
  'Mã đơn vị': ({ told }) => told.payer.code ?? '',
  'Tên đơn vị': ({ told }) => told.payer.name,
  'Chức vụ': ({ told }) => told.posts.join('\n'),
  'Nơi làm việc': ({ told }) => told.workplace,
  'Loại tiền': ({ told }) => (told.pay.salary === null ? '' : 'VND'),
  'Tiền lương đóng': ({ told }) => writtenMoney(told.pay.salary),
  'Hệ số lương': ({ told }) => writtenCoefficient(told.pay.coefficient),
  'Mức lương': ({ told }) => writtenMoney(told.pay.wage),
  'Tình trạng đóng': ({ told }) => told.state,
  'Phụ cấp chức vụ': ({ told }) => writtenCoefficient(told.pay.postAllowance),
  'Phụ cấp thâm niên vượt khung (%)': ({ told }) => writtenPercent(told.pay.beyondScale),
  'Phụ cấp thâm niên nghề (%)': ({ told }) => writtenPercent(told.pay.seniority),
  ...share('Tỷ lệ đóng quỹ hưu trí, tử tuất (%)'),
  ...share('Tỷ lệ đóng quỹ ốm đau, thai sản (%)'),
  ...share('Tỷ lệ đóng quỹ TNLĐ, BNN (%)'),
  ...share('Tỷ lệ đóng BHTN (%)'),
  'Ghi chú': ({ told }) => told.note,
}

const detailHeaders = [
  'Thời gian đóng được tính hưởng',
  'Tỷ lệ hưởng lương hưu (%)',
  'Kỳ chi trả',
  'Phiếu điều chỉnh',
  'Tên đơn vị',
  'Số ngày nghỉ',
  'Đợt, tháng, năm duyệt',
  'Số seri giấy nghỉ việc (CT07)',
  'Trợ cấp một lần khi sinh con',
  'Số tháng đóng BHTN',
  'Mức đóng bình quân 6 tháng',
  'Mức hưởng hàng tháng',
  'Số tháng được hưởng',
  'Số tháng đã hưởng',
  'Số tháng còn lại',
  'Số tháng bảo lưu',
  'Lịch thông báo tìm việc',
  'Trung tâm dịch vụ việc làm',
]

const detail = (header: string) => [
  header,
  ({ told }: Owned<InventedBenefit>) => told.details[header] ?? '',
]

export const benefitColumns: RowOf<Owned<InventedBenefit>> = {
  'Mã số BHXH': ({ code }) => code,
  'Loại chế độ': ({ told }) => told.type,
  'Số quyết định': ({ told }) => told.decision,
  'Ngày quyết định': ({ told }) => writtenDay(told.decidedOn),
  'Từ ngày': ({ told }) => writtenDay(told.from),
  'Đến ngày': ({ told }) => writtenDay(told.to),
  'Số tiền': ({ told }) => writtenMoney(told.amount),
  'Ngày chi trả': ({ told }) => writtenDay(told.paidOn),
  'Trạng thái': ({ told }) => told.state,
  'Đơn vị chi trả': ({ told }) => told.payer,
  'Ngân hàng': ({ told }) => told.bank,
  'Số tài khoản': ({ told }) => told.account,
  ...Object.fromEntries(detailHeaders.map(detail)),
}

const employerStates = { active: 'Đang hoạt động', paused: 'Tạm ngừng', dissolved: 'Giải thể' }

export const employerColumns: RowOf<InventedEmployer> = {
  'Mã đơn vị': ({ code }) => code,
  'Tên đơn vị': ({ name }) => name,
  'Mã số thuế': ({ taxCode }) => taxCode,
  'Địa chỉ': ({ address }) => address,
  'Mã tỉnh': ({ provinceCode }) => provinceCode,
  'Mã cơ quan BHXH': ({ officeCode }) => officeCode,
  'Tình trạng': ({ state }) => employerStates[state],
  'Có hiệu lực từ': ({ validFrom }) => writtenDay(validFrom),
}
