import { dayOf, formatInstant } from '@/lib/forms/days/dates'
import { msg, t } from '@/lib/words/t'
import type { ExportColumn, ExportTable } from './export-table'

/** Whose a file is, and when it was made: a parent has one of each child. */
export type FileOwner = { fullName: string; bhxhCode: string; madeAt: Date }

/** As columns before those of every row: a CSV has no other place that programs read past. */
export const ownedBy = <Row>(table: ExportTable<Row>, owner: FileOwner): ExportTable<Row> => ({
  ...table,
  columns: [
    { header: names.fullName, kind: 'text', read: () => owner.fullName },
    { header: names.bhxhCode, kind: 'text', read: () => owner.bhxhCode },
    { header: msg('Ngày tải'), kind: 'day', read: () => dayOf(owner.madeAt) },
    ...table.columns,
  ],
})

const names = { fullName: msg('Dữ liệu của'), bhxhCode: msg('Mã số BHXH của người ấy') }

const columns: ExportColumn<FileOwner>[] = [
  { header: names.fullName, kind: 'text', read: ({ fullName }) => fullName },
  { header: names.bhxhCode, kind: 'text', read: ({ bhxhCode }) => bhxhCode },
  { header: msg('Tải lúc'), kind: 'text', read: ({ madeAt }) => formatInstant(madeAt) },
  {
    header: msg('Ghi chú'),
    kind: 'text',
    read: () => t('Như cổng đang có. Giấy có giá trị là giấy do cơ quan BHXH cấp.'),
  },
]

/** The first sheet of a workbook. */
export const ownerTable: ExportTable<FileOwner> = { title: msg('Của ai'), columns }
