import type * as z from 'zod'
import { msg } from '@/lib/words/t'
import { catalogueIds, catalogueOf, catalogues, type Catalogue } from './rows/catalogue'
import { OFFICE, optionalCode } from './rows/columns'
import { employerRow } from './rows/employer-rows'
import { facilityRow, sickLeaveFacilityRow } from './rows/facility-rows'
import { INVENTED_SOURCE } from './rows/invented-source'
import { officeRow } from './rows/office-rows'

export type OpenRow = Record<string, unknown>
/** Codes of offices that may be told: those seen somewhere, and the provincial ones, which follow a rule. */
export type ShownOffices = ReadonlySet<string>

export type OpenList = {
  id: string
  title: string
  about: readonly string[]
  /** Given out in demo mode only. */
  isInvented: boolean
  /** Where its rows and versions are. */
  catalogue: Catalogue
  /** A column that must be true: a list that is a part of a catalogue. */
  only?: string
  /** What is given out of a row. */
  row: z.ZodObject
  open: (row: OpenRow, shown: ShownOffices) => OpenRow
}

const asItIs = (row: OpenRow): OpenRow => row
const hideCode = (code: unknown, shown: ShownOffices) => (shown.has(String(code)) ? code : null)

/** Where the public list differs from the table. The code of an office that is only our guess is told nowhere, as on the screen. */
const differing: Partial<Record<string, Pick<OpenList, 'row' | 'open'>>> = {
  offices: {
    row: officeRow.extend({
      code: optionalCode(msg('Mã cơ quan'), OFFICE),
      parentCode: optionalCode(msg('Mã cơ quan cấp trên'), OFFICE),
    }),
    open: (row, shown) => ({
      ...row,
      code: hideCode(row.code, shown),
      parentCode: hideCode(row.parentCode, shown),
      successorCode: hideCode(row.successorCode, shown),
    }),
  },
  employers: {
    row: employerRow.extend({ officeCode: optionalCode(msg('Mã cơ quan BHXH'), OFFICE) }),
    open: (row, shown) => ({ ...row, officeCode: hideCode(row.officeCode, shown) }),
  },
  facilities: { row: facilityRow.omit({ issuesSickLeave: true }), open: asItIs },
}

const sickLeaveList: OpenList = {
  id: 'sick-leave-facilities',
  title: msg('Cơ sở cấp giấy nghỉ việc hưởng BHXH'),
  about: [
    msg(
      'Danh sách giả định để trình diễn. Không nguồn công khai nào nói cơ sở nào được cấp giấy này.',
    ),
  ],
  isInvented: true,
  catalogue: catalogueOf('facilities'),
  only: 'issuesSickLeave',
  row: sickLeaveFacilityRow,
  open: (row) => ({ ...row, source: INVENTED_SOURCE, status: 'INVENTED' }),
}

/** Every list that is given out. People are in none of them. */
const openLists: readonly OpenList[] = [
  ...catalogueIds
    .filter((id) => !('isWithheld' in catalogues[id]))
    .map((id) => ({
      id,
      title: catalogues[id].title,
      about: catalogues[id].about,
      isInvented: 'isInvented' in catalogues[id],
      catalogue: catalogueOf(id),
      row: catalogues[id].row,
      open: asItIs,
      ...differing[id],
    })),
  sickLeaveList,
]

export const findOpenList = (id: string, isDemo: boolean): OpenList | null =>
  listOpenLists(isDemo).find((list) => list.id === id) ?? null

export const listOpenLists = (isDemo: boolean): OpenList[] =>
  openLists.filter(({ isInvented }) => isDemo || !isInvented)

/** The columns of a row as given out, in the order of its schema, and no other. */
export function openRow(list: OpenList, row: OpenRow, shown: ShownOffices): OpenRow {
  const open = list.open(row, shown)
  return Object.fromEntries(Object.keys(list.row.shape).map((column) => [column, open[column]]))
}

/** What a table says above a column. */
export const columnTitle = (list: OpenList, column: string): string =>
  list.row.shape[column]?.meta()?.title ?? column
