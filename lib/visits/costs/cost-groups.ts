import type { CostLine } from '@/lib/claims/claim/cost-line'
import { costGroups } from '@/lib/claims/tables/cost-groups'
import { msg, t } from '@/lib/words/t'
import { addUpPayers, type Payers } from './payers'

/** What the app calls each group, to be said in the reader's language; the table of claims has them in Vietnamese. */
export const groupWords: Record<string, string> = {
  tien_kham: msg('Tiền khám'),
  tien_giuong: msg('Tiền giường'),
  xet_nghiem: msg('Xét nghiệm'),
  chieu_chup: msg('Chiếu chụp (chẩn đoán hình ảnh)'),
  tham_do_chuc_nang: msg('Thăm dò chức năng'),
  phau_thuat_thu_thuat: msg('Phẫu thuật, thủ thuật'),
  mau: msg('Máu, chế phẩm máu'),
  tien_thuoc: msg('Tiền thuốc, dịch truyền'),
  vat_tu: msg('Vật tư y tế'),
  van_chuyen: msg('Vận chuyển người bệnh'),
  khac: msg('Chi phí khác'),
}

/** Lines that are shown together: «Tiền khám», «Xét nghiệm»; with their sum. */
export type CostGroupOfVisit = { key: string; label: string; lines: CostLine[]; sum: Payers }

export const payersOfLine = ({ amount, fund, copayment, own, other }: CostLine): Payers => ({
  total: amount,
  fund,
  copayment,
  own,
  other: other.total,
})

/** In the order of the app; a group that no list knows stands under «Chi phí khác». */
export function groupLines(lines: readonly CostLine[]): CostGroupOfVisit[] {
  const last = costGroups.at(-1)!.key
  const known = new Set(costGroups.map(({ key }) => key))
  const keyOf = ({ shownIn }: CostLine) => (known.has(shownIn) ? shownIn : last)
  return costGroups
    .map(({ key }) => {
      const own = lines.filter((line) => keyOf(line) === key)
      return {
        key,
        label: t(groupWords[key]!),
        lines: own,
        sum: addUpPayers(own.map(payersOfLine)),
      }
    })
    .filter(({ lines }) => lines.length > 0)
}
