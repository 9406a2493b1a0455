import { claimCodeWords, isStillThere } from '@/lib/visits/visit-words'
import { msg, t } from '@/lib/words/t'
import type { ExportedLine, ExportedVisit } from '../shape/visits-shape'
import type { ExportColumn, ExportTable } from './export-table'

const dayOf = (time: string | null) => time?.slice(0, 10) ?? null
const hourOf = (time: string | null) => time?.slice(11) || null

const place: ExportColumn<ExportedVisit>[] = [
  { header: msg('Mã lần khám'), kind: 'text', read: ({ id }) => id },
  { header: msg('Ngày vào'), kind: 'day', read: ({ arrivedAt }) => dayOf(arrivedAt) },
]

export const visitsTable: ExportTable<ExportedVisit> = {
  title: msg('Lần khám'),
  columns: [
    ...place,
    { header: msg('Giờ vào'), kind: 'text', read: ({ arrivedAt }) => hourOf(arrivedAt) },
    { header: msg('Ngày ra'), kind: 'day', read: ({ leftAt }) => dayOf(leftAt) },
    { header: msg('Giờ ra'), kind: 'text', read: ({ leftAt }) => hourOf(leftAt) },
    {
      header: msg('Tình trạng điều trị'),
      kind: 'text',
      read: (visit) => (isStillThere(visit) ? t('Đang điều trị') : null),
    },
    { header: msg('Mã cơ sở KCB'), kind: 'text', read: ({ facilityCode }) => facilityCode },
    { header: msg('Cơ sở KCB'), kind: 'text', read: ({ facilityName }) => facilityName },
    {
      header: msg('Mã bệnh chính (ICD-10)'),
      kind: 'text',
      read: (row) => row.disease?.code ?? null,
    },
    { header: msg('Tên bệnh chính'), kind: 'text', read: (row) => row.disease?.name ?? null },
    { header: msg('Chẩn đoán của bệnh viện'), kind: 'text', read: diagnosisOf },
    {
      header: msg('Mã bệnh kèm theo'),
      kind: 'text',
      read: ({ otherDiseases }) => otherDiseases.map(({ code }) => code).join(', ') || null,
    },
    { header: msg('Tổng chi phí'), kind: 'amount', read: ({ amounts }) => amounts.total },
    { header: msg('BHYT thanh toán'), kind: 'amount', read: ({ amounts }) => amounts.fund },
    {
      header: msg('Người bệnh cùng chi trả'),
      kind: 'amount',
      read: ({ amounts }) => amounts.copayment,
    },
    { header: msg('Người bệnh tự trả'), kind: 'amount', read: ({ amounts }) => amounts.own },
    { header: msg('Nguồn khác'), kind: 'amount', read: ({ amounts }) => amounts.other },
    {
      header: msg('Tình trạng đề nghị'),
      kind: 'text',
      read: ({ state }) => (state === 'withdrawn' ? t('Bệnh viện đã rút') : null),
    },
  ],
}

function diagnosisOf({ isCovered, diagnosis }: ExportedVisit): string | null {
  return isCovered ? t('Đã che, vì khi tải không chọn kèm') : diagnosis
}

/** A line, and the visit it is of. */
export type LineOfVisit = { visit: ExportedVisit; line: ExportedLine }

const ofVisit = ({ read, ...column }: ExportColumn<ExportedVisit>): ExportColumn<LineOfVisit> => ({
  ...column,
  read: ({ visit }) => read(visit),
})

const kinds = { drug: msg('Thuốc'), service: msg('Dịch vụ'), supply: msg('Vật tư') } as const

export const linesTable: ExportTable<LineOfVisit> = {
  title: msg('Từng khoản của lần khám'),
  columns: [
    ...place.map(ofVisit),
    { header: msg('Loại khoản'), kind: 'text', read: ({ line }) => t(kinds[line.kind]) },
    { header: msg('Nhóm chi phí'), kind: 'text', read: ({ line }) => groupOf(line) },
    { header: msg('Mã thuốc, dịch vụ, vật tư'), kind: 'text', read: ({ line }) => line.code },
    { header: msg('Tên thuốc, dịch vụ, vật tư'), kind: 'text', read: ({ line }) => line.name },
    { header: msg('Hàm lượng'), kind: 'text', read: ({ line }) => line.drug?.strength ?? null },
    { header: msg('Liều dùng'), kind: 'text', read: ({ line }) => line.drug?.dose ?? null },
    { header: msg('Đơn vị tính'), kind: 'text', read: ({ line }) => line.unit },
    { header: msg('Số lượng'), kind: 'number', read: ({ line }) => line.quantity },
    { header: msg('Đơn giá'), kind: 'amount', read: ({ line }) => line.price },
    { header: msg('Thành tiền'), kind: 'amount', read: ({ line }) => line.amount },
    { header: msg('Mức hưởng'), kind: 'percent', read: ({ line }) => line.level },
    { header: msg('BHYT thanh toán'), kind: 'amount', read: ({ line }) => line.fund },
    { header: msg('Người bệnh cùng chi trả'), kind: 'amount', read: ({ line }) => line.copayment },
    { header: msg('Người bệnh tự trả'), kind: 'amount', read: ({ line }) => line.own },
    { header: msg('Nguồn khác'), kind: 'amount', read: ({ line }) => line.other },
  ],
}

const groupOf = ({ group }: ExportedLine) => (group ? claimCodeWords('MA_NHOM', group) : null)

export const linesOfVisits = (visits: readonly ExportedVisit[]): LineOfVisit[] =>
  visits.flatMap((visit) => visit.lines.map((line) => ({ visit, line })))
