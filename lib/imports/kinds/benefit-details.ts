import { dayCell, monthCell } from '../cells/day-cell'
import { listCell } from '../cells/list-cell'
import { countCell, moneyCell, shareCell } from '../cells/number-cell'
import { textCell } from '../cells/text-cell'
import type { ImportColumn } from '../shape/import-kind'
import type { BenefitGroupName } from './benefit-types'
import { A_YEAR_AHEAD } from './months-ahead'

type DetailColumn = ImportColumn & { of: readonly BenefitGroupName[] }

const throughEmployer = ['SICKNESS', 'MATERNITY', 'RECOVERY'] as const

/** What only benefits of some groups have; kept together in `details`. */
export const benefitDetails: Record<string, DetailColumn> = {
  contributedTime: {
    of: ['ONE_OFF'],
    header: 'Thời gian đóng được tính hưởng',
    read: textCell,
  },
  share: { of: ['MONTHLY'], header: 'Tỷ lệ hưởng lương hưu (%)', read: shareCell },
  paidMonth: { of: ['MONTHLY'], header: 'Kỳ chi trả', read: monthCell, monthsAhead: A_YEAR_AHEAD },
  adjustments: {
    of: ['MONTHLY'],
    header: 'Phiếu điều chỉnh',
    read: listCell({ month: monthCell, before: moneyCell, after: moneyCell }),
  },
  employer: { of: throughEmployer, header: 'Tên đơn vị', names: ['Đơn vị'], read: textCell },
  days: { of: ['SICKNESS'], header: 'Số ngày nghỉ', read: countCell },
  batch: {
    of: ['SICKNESS'],
    header: 'Đợt, tháng, năm duyệt',
    names: ['Đợt duyệt'],
    read: textCell,
  },
  paperNumber: {
    of: ['SICKNESS'],
    header: 'Số seri giấy nghỉ việc (CT07)',
    names: ['Số seri giấy nghỉ việc'],
    read: textCell,
  },
  birthAllowance: {
    of: ['MATERNITY'],
    header: 'Trợ cấp một lần khi sinh con',
    read: moneyCell,
  },
  contributedMonths: { of: ['UNEMPLOYMENT'], header: 'Số tháng đóng BHTN', read: countCell },
  meanWage: { of: ['UNEMPLOYMENT'], header: 'Mức đóng bình quân 6 tháng', read: moneyCell },
  monthlyAmount: { of: ['UNEMPLOYMENT'], header: 'Mức hưởng hàng tháng', read: moneyCell },
  grantedMonths: { of: ['UNEMPLOYMENT'], header: 'Số tháng được hưởng', read: countCell },
  usedMonths: { of: ['UNEMPLOYMENT'], header: 'Số tháng đã hưởng', read: countCell },
  leftMonths: { of: ['UNEMPLOYMENT'], header: 'Số tháng còn lại', read: countCell },
  keptMonths: { of: ['UNEMPLOYMENT'], header: 'Số tháng bảo lưu', read: countCell },
  reports: {
    of: ['UNEMPLOYMENT'],
    header: 'Lịch thông báo tìm việc',
    read: listCell({ month: monthCell, from: dayCell, to: dayCell }),
  },
  centre: { of: ['UNEMPLOYMENT'], header: 'Trung tâm dịch vụ việc làm', read: textCell },
}
