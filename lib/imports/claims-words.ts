import { claimLineWords, claimPlaceWords } from './claims/claim-place'
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
  const at = [`hồ sơ ${record}`, claimLineWords(String(line), column), claimPlaceWords(column)]
  const sentence = sentenceOfClaimRule(rule) ?? sentenceOfRule(rule)
  return `  ${at.filter(Boolean).join(', ')}: ${sentence}`
}
