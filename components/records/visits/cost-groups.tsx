import { DataTable } from '@/components/ui/data-table'
import { shownDong } from '@/lib/records/shown'
import type { CostGroupOfVisit } from '@/lib/visits/costs/cost-groups'
import { addUpPayers, byPatient, type Payers } from '@/lib/visits/costs/payers'
import { t } from '@/lib/words/t'

/** What it was spent on; the last line is the sum. */
export const CostGroups = ({ groups }: { groups: readonly CostGroupOfVisit[] }) => (
  <DataTable
    caption={t('Chi vào việc gì')}
    columns={[
      { header: t('Nhóm chi phí') },
      { header: t('Tổng chi'), isNumber: true },
      { header: t('BHYT thanh toán'), isNumber: true },
      { header: t('Người bệnh trả'), isNumber: true },
      { header: t('Nguồn khác'), isNumber: true },
    ]}
    rows={groups.map(({ key, label, sum }) => ({
      key,
      cells: [label, ...amountsOf(sum)],
    }))}
    total={[t('Cộng'), ...amountsOf(addUpPayers(groups.map(({ sum }) => sum)))]}
    empty={t('Bệnh viện chưa gửi từng khoản chi.')}
  />
)

const amountsOf = (sum: Payers) =>
  [sum.total, sum.fund, byPatient(sum), sum.other].map((amount) => shownDong(amount))
