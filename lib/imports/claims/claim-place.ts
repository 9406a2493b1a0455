import { claimTables } from '@/lib/claims/tables/claim-tables'

/** `XML2.3.SO_LUONG:23`, as a refusal keeps it (claim-refusals.ts). */
function readClaimPlace(column: string) {
  const [place = '', partLine] = column.split(':')
  const [table = '', ...rest] = place.split('.')
  const item = rest.find((word) => /^\d+$/.test(word))
  const field = rest.find((word) => word !== item)
  const known = claimTables.get(table)
  const label = field === undefined ? undefined : known?.fields[known.place.get(field) ?? -1]?.label
  return { table, item, field, label, partLine }
}

/** «XML2 bản ghi 3, SO_LUONG (Số lượng)»; empty where all of the claim is meant. */
export function claimPlaceWords(column: string): string {
  const { table, item, field, label } = readClaimPlace(column)
  const words = [
    item === undefined ? table : `${table} bản ghi ${item}`,
    ...(field === undefined ? [] : [label ? `${field} (${label})` : field]),
  ]
  return words.filter(Boolean).join(', ')
}

/** «dòng 23 của phần XML2 trong hồ sơ ở dòng 346»: a part that came as base64 has lines of its own. */
export function claimLineWords(line: string, column: string): string {
  const { table, partLine } = readClaimPlace(column)
  if (partLine === undefined) return `dòng ${line}`
  return `dòng ${partLine} của phần ${table} trong hồ sơ ở dòng ${line}`
}
