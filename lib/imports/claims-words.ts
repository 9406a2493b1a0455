import { claimTables } from '@/lib/claims/tables/claim-tables'
import { sentenceOfClaimRule } from './claims/claim-refusals'
import { toldCounts, elsewhereLine, headLine, moreLine } from './import-words'
import type { ClaimsOutcome } from './run-claims'
import { sentenceOfRule, type KeptRefusal } from './shape/refusals'

const words = { one: 'hồ sơ', held: 'để lại vì cổng đã có bản mới hơn:' }

/** What came of one file of claims, for whoever runs the command. */
export function claimsLines(fileName: string, outcome: ClaimsOutcome, isDryRun: boolean): string[] {
  if (outcome.state === 'elsewhere') return [`${fileName}: ${elsewhereLine}`]
  const { counts, refusals, isResumed, end } = outcome
  const isCut = end.kind === 'refused-file'
  return [
    `${fileName}: ${headLine(isDryRun, isResumed)}`,
    `  ${toldCounts(counts, words)}`,
    ...(isCut ? [`  Dừng ở dòng ${end.line}. Những hồ sơ đứng trước vẫn được tính.`] : []),
    ...refusals.map(claimRefusalLine),
    ...moreLine(refusals),
    ...(isCut ? [] : end.remarks.map(({ sentence }) => `  ${sentence}`)),
  ]
}

function claimRefusalLine({ record, line, column, rule }: KeptRefusal): string {
  const at = [`hồ sơ ${record}`, `dòng ${line}`, ...placeWords(column)]
  return `  ${at.join(', ')}: ${sentenceOfClaimRule(rule) ?? sentenceOfRule(rule)}`
}

/** `XML2.3.SO_LUONG`: of the third record of a table the field, with the name people know. */
function placeWords(column: string): string[] {
  if (column === '') return []
  const [name = '', ...rest] = column.split('.')
  const item = rest.find((word) => /^\d+$/.test(word))
  const field = rest.find((word) => word !== item)
  const table = claimTables.get(name)
  const known = field === undefined ? undefined : table?.fields[table.place.get(field) ?? -1]
  return [
    item === undefined ? name : `${name} bản ghi ${item}`,
    ...(field === undefined ? [] : [known ? `${field} (${known.label})` : field]),
  ]
}
