import { DataTable } from '@/components/ui/data-table'
import type { VisitAmounts } from '@/lib/claims/claim/visit-head'
import { shownDong } from '@/lib/records/shown'
import { payerNames, payerWords } from '@/lib/visits/costs/payers'
import { t } from '@/lib/words/t'

/** Every payer, so that the parts make the total. */
export const CostPayers = ({ amounts }: { amounts: VisitAmounts }) => (
  <DataTable
    caption={t('Ai trả bao nhiêu')}
    columns={[{ header: t('Người trả') }, { header: t('Số tiền'), isNumber: true }]}
    rows={payerNames.map((name) => ({
      key: name,
      cells: [t(payerWords[name]), shownDong(amounts[name] || '0')],
    }))}
    total={[t('Tổng chi'), shownDong(amounts.total || '0')]}
  />
)
