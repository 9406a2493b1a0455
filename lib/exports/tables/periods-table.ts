import { shownColumn } from '@/lib/participation/period-words'
import {
  periodColumnNames,
  columnsOfPeriod,
  type PeriodColumn,
  type PeriodValueKind,
} from '@/lib/records/period-columns'
import { msg } from '@/lib/words/t'
import type { ExportedPeriod } from '../shape/records-shape'
import type { CellKind, ExportColumn, ExportTable } from './export-table'

const cells: Record<PeriodValueKind, CellKind | 'shown'> = {
  insurance: 'shown',
  state: 'shown',
  month: 'month',
  code: 'text',
  words: 'text',
  money: 'amount',
  coefficient: 'number',
  percent: 'percent',
}

function columnOf(name: PeriodColumn): ExportColumn<ExportedPeriod> {
  const { label: header, kind } = columnsOfPeriod[name]
  const cell = cells[kind]
  return cell === 'shown'
    ? { header, kind: 'text', read: (period) => shownColumn(name, period) }
    : { header, kind: cell, read: (period) => period[name] }
}

/** Every column of a period, in their order. */
export const periodsTable: ExportTable<ExportedPeriod> = {
  title: msg('Quá trình tham gia BH'),
  columns: periodColumnNames.map(columnOf),
}
