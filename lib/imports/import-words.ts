import { sentenceOfFault, type FileFault } from './file/file-fault'
import { importKindIds, importKinds, type ImportKindId } from './kinds/import-kinds'
import { kindTitle } from './kinds/kind-title'
import { MOST_TOLD, sentenceOfRule, type KeptRefusal } from './shape/refusals'
import type { ImportOutcome } from './run-import'
import type { ImportCounts } from './rows/plan-unit'

const shown = new Intl.NumberFormat('vi-VN')
const kindLines = importKindIds.map((id) => `  ${id.padEnd(10)} ${importKinds[id].title}`)

export const importHelp = `Nạp dữ liệu của người tham gia từ tệp CSV, hồ sơ khám chữa bệnh từ tệp XML.

  npm run import -- <loại> <tệp> [--dry-run]

Loại tệp:
${kindLines.join('\n')}
  claims     hồ sơ khám chữa bệnh của bệnh viện: một tệp XML, hoặc một thư mục có nhiều tệp

--dry-run làm đủ mọi bước rồi bỏ kết quả. Nạp người tham gia trước, các tệp khác sau.
Tệp CSV sắp xếp theo mã số BHXH tăng dần. Tên cột viết tiếng Việt, đứng theo thứ tự nào cũng được.
Bị ngắt giữa chừng thì chạy lại với tệp ấy: phần đã nạp không làm lại.
Mã thoát: 0 xong, 1 có dòng, hồ sơ hoặc tệp chưa nạp được, 2 không hiểu lệnh.`

/** What came of it, for whoever runs the command. */
export function outcomeLines(
  id: ImportKindId,
  outcome: ImportOutcome,
  isDryRun: boolean,
): string[] {
  if (outcome.state === 'elsewhere') return [elsewhereLine]
  if (outcome.state === 'broken') return ['Không nạp gì cả.', faultLine(outcome.fault)]
  const { counts, refusals, isResumed } = outcome
  return [
    headLine(isDryRun, isResumed),
    `${importKinds[id].title}: ${toldCounts(counts, rowWords)}`,
    ...refusals.map((refusal) => refusalLine(id, refusal)),
    ...moreLine(refusals),
  ]
}

export const elsewhereLine = 'Đợi nơi khác nạp xong: một tiến trình khác đang nạp chính tệp này.'

export function headLine(isDryRun: boolean, isResumed: boolean): string {
  const head = isDryRun ? 'Chạy thử, không giữ lại gì.' : 'Đã nạp.'
  return isResumed ? `${head} Lần này nạp tiếp phần còn lại của lần trước.` : head
}

export const moreLine = (refusals: KeptRefusal[]): string[] =>
  refusals.length >= MOST_TOLD ? ['Chỉ kể những chỗ đầu tiên. Sửa rồi nạp lại.'] : []

/** What is counted, and why a good one is left out. */
type CountedWords = { one: string; held: string }
const rowWords: CountedWords = {
  one: 'dòng',
  held: 'để lại vì người ấy có dòng bị từ chối:',
}

/** Of each how many; what there is none of is left out. */
export function toldCounts(counts: ImportCounts, words: CountedWords): string {
  const { added, changed, closed, same, refused, held } = counts
  const told: [number, string][] = [
    [added, 'thêm'],
    [changed, 'đổi'],
    [closed, 'khép'],
    [same, 'giữ nguyên'],
    [refused, 'từ chối'],
    [held, words.held],
  ]
  const some = told.filter(([count]) => count > 0)
  if (some.length === 0) return `không có ${words.one} nào.`
  return `${some.map(([count, word]) => `${word} ${shown.format(count)}`).join(', ')} ${words.one}.`
}

function refusalLine(id: ImportKindId, { line, column, rule }: KeptRefusal): string {
  const columns: Record<string, { header: string }> = importKinds[id].columns
  const header = columns[column]?.header
  return `  dòng ${line}${header ? `, cột “${header}”` : ''}: ${sentenceOfRule(rule)}`
}

function faultLine(fault: FileFault): string {
  const { line, place, column } = fault
  const at = [
    line === undefined ? '' : `dòng ${line}`,
    place === undefined ? '' : `cột thứ ${place}`,
    column === undefined ? '' : `cột “${column}”`,
  ].filter(Boolean)
  const sentence = sentenceOfFault(fault, kindTitle)
  return at.length > 0 ? `${at.join(', ')}: ${sentence}` : sentence
}
