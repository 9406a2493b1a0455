import type { SummaryRow } from '@/components/ui/summary-list'
import { detailOf } from '@/lib/benefits/told-details'
import type { BenefitRecord } from '@/lib/records/records'
import { shownDecimal, shownDong, shownMonths } from '@/lib/records/shown'
import { msg, t } from '@/lib/words/t'
import { AsKept } from './as-kept'

type Kind = 'text' | 'money' | 'count' | 'months' | 'share'

/** What only some benefits tell, in the order of the paper. */
const own: readonly [name: string, label: string, kind: Kind][] = [
  ['contributedTime', msg('Thời gian đóng được tính hưởng'), 'text'],
  ['share', msg('Tỷ lệ hưởng lương hưu'), 'share'],
  ['employer', msg('Nơi làm việc'), 'text'],
  ['days', msg('Số ngày nghỉ'), 'count'],
  ['batch', msg('Đợt duyệt'), 'text'],
  ['paperNumber', msg('Số seri giấy nghỉ việc'), 'text'],
  ['birthAllowance', msg('Trợ cấp một lần khi sinh con'), 'money'],
  ['contributedMonths', msg('Thời gian đóng BHTN'), 'months'],
  ['meanWage', msg('Mức bình quân 6 tháng'), 'money'],
  ['monthlyAmount', msg('Mức hưởng mỗi tháng'), 'money'],
  ['grantedMonths', msg('Số tháng được hưởng'), 'count'],
  ['usedMonths', msg('Số tháng đã hưởng'), 'count'],
  ['leftMonths', msg('Số tháng còn lại'), 'count'],
  ['keptMonths', msg('Số tháng giữ lại cho lần sau'), 'count'],
  ['centre', msg('Trung tâm dịch vụ việc làm'), 'text'],
]

export const ownRows = (benefit: BenefitRecord): SummaryRow[] =>
  own.flatMap(([name, label, kind]) => {
    const value = detailOf(benefit, name)
    return value === null ? [] : [{ label: t(label), value: shown(value, kind) }]
  })

function shown(value: string, kind: Kind): SummaryRow['value'] {
  if (kind === 'money') return shownDong(value)
  if (kind === 'months') return shownMonths(Number(value))
  if (kind === 'share') return `${shownDecimal(value.replace(/\.?0+$/, ''))}%`
  return kind === 'count' ? value : <AsKept>{value}</AsKept>
}
