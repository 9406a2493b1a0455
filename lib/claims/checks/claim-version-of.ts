import type { RawClaim, RawRecord } from '../parts/raw-record'
import type { ClaimVersion } from '../tables/claim-version'

/** Fields that 4750 brought into tables of 130. */
const SINCE_4750 = ['XML1.NHOM_MAU', 'XML2.NGAY_TH_YL', 'XML7.DU_PHONG', 'XML11.DU_PHONG']
const TABLES_OF_4750 = ['XML13', 'XML14']

/**
 * By which decision a claim was written: first what only one of them has (the transfer paper was given other names by 3176), then the
 * day of discharge, on which the newest in force holds: 3176 from 01/01/2025, 4750 from 01/07/2024 and, where a field of its own
 * stands there, before. A missing element proves nothing, because some programs leave empty ones out.
 */
export function claimVersionOf({ records }: RawClaim, madeOn: string): ClaimVersion {
  const day = dayOf(records) ?? madeOn
  const byPaper = versionOfTransfer(records.find(({ table }) => table.name === 'XML13'))
  if (byPaper) return byPaper
  if (day >= '20250101') return '3176'
  if (day >= '20240701') return '4750'
  return records.some(isOf4750) ? '4750' : '130'
}

function versionOfTransfer(paper: RawRecord | undefined): ClaimVersion | null {
  if (!paper) return null
  if (paper.former) return '4750'
  return has(paper, 'MA_CSKCB_DEN') || has(paper, 'MA_CSKCB_DI') ? '3176' : null
}

/** The replaced format, XML1 to XML5 with other names of the fields: it is not read. */
export const isOf4210 = ({ records }: RawClaim): boolean =>
  records.some(
    ({ table, unknown }) =>
      table.name === 'XML1' && unknown.some((name) => NAMES_OF_4210.includes(name)),
  )

const NAMES_OF_4210 = ['MA_LYDO_VVIEN', 'TEN_BENH', 'T_TONGCHI', 'TINH_TRANG_RV']

const isOf4750 = (record: RawRecord): boolean =>
  TABLES_OF_4750.includes(record.table.name) ||
  SINCE_4750.some((name) => {
    const [table, field] = name.split('.')
    return table === record.table.name && has(record, field!)
  })

const has = ({ table, values }: RawRecord, field: string): boolean =>
  values[table.place.get(field)!] !== undefined

/** Of discharge, or of coming where the former can't be read. */
function dayOf(records: readonly RawRecord[]): string | null {
  const head = records.find(({ table }) => table.name === 'XML1')
  const days = ['NGAY_RA', 'NGAY_VAO'].map((field) => {
    const value = head?.values[head.table.place.get(field)!]?.trim() ?? ''
    return /^(19|20)\d{6}/.test(value) ? value.slice(0, 8) : null
  })
  return days[0] ?? days[1] ?? null
}
