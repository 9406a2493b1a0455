import type { SummaryError } from '@/components/ui/fields/error-summary'
import { checkIds, type CheckId } from '@/lib/signatures/check'
import { checkOf, faultText, isFault, type Fault, type FaultValues } from '@/lib/signatures/faults'
import { remoteFaults } from '@/lib/signatures/remote/remote-signer'
import type { PaperVerdict } from '@/lib/signatures/verify-signed-paper'
import { msg, t } from '@/lib/words/t'

/** What kept the file from arriving at all. */
const arrivals: Record<string, string> = {
  'no-file': msg('Chọn tệp đã ký rồi nhấn “Gửi tờ khai đã ký số”. Chưa có tệp nào được chọn.'),
  'cut-off': msg(
    'Kiểm tra kết nối mạng rồi chọn lại tệp. Đường truyền bị ngắt nên tệp chưa tới nơi.',
  ),
  'not-a-form': msg('Tải lại trang rồi chọn lại tệp bằng nút chọn tệp. Tệp chưa tới nơi.'),
  busy: msg('Xin đợi một phút rồi chọn lại tệp. Đang có nhiều người gửi tệp cùng lúc.'),
  'busy-here': msg('Đợi một phút rồi chọn lại tệp. Mạng này đang gửi nhiều tệp cùng lúc.'),
}

/** With the hour from which on it may be tried again. */
const closed = {
  'too-often': remoteFaults['too-often'],
  'too-many-files': msg(
    'Đợi đến {hour} rồi chọn lại tệp, hoặc in tờ khai và ký tay. Cổng đã xem nhiều tệp gửi từ đây.',
  ),
} as const
const isClosed = (told: unknown): told is keyof typeof closed =>
  typeof told === 'string' && Object.hasOwn(closed, told)

const otherWords = (reason: string): string | undefined =>
  arrivals[reason] ??
  (Object.hasOwn(remoteFaults, reason) ? remoteFaults[reason as 'late'] : undefined)

/** What an address tells of the last file: its faults by name. Names that are none of ours say nothing. */
export const readFaults = (told: unknown): Fault[] =>
  typeof told === 'string' ? told.split(',').filter(isFault) : []

export const FILE_BOX = 'signed'
/** The button that asks the phone, or fetches its answer. */
export const PHONE_BUTTON = 'ky-dien-thoai'

/** Beside what the file itself fell short of; it stands at what it is about. */
export function readOther(told: unknown, kept: { hour?: string }): SummaryError | null {
  const message = otherText(told, kept)
  const isOfPhone = typeof told === 'string' && Object.hasOwn(remoteFaults, told)
  return message ? { field: isOfPhone ? PHONE_BUTTON : FILE_BOX, message } : null
}

function otherText(told: unknown, { hour = '?' }: { hour?: string }): string | null {
  if (isClosed(told)) return t(closed[told], { hour })
  const words = typeof told === 'string' ? otherWords(told) : undefined
  return words ? t(words) : null
}

export function wordsByCheck(
  faults: Fault[],
  values: FaultValues,
): Partial<Record<CheckId, string>> {
  const words: Partial<Record<CheckId, string>> = {}
  for (const fault of faults) {
    const before = words[checkOf(fault)]
    const text = faultText(fault, values)
    words[checkOf(fault)] = before ? `${before} ${text}` : text
  }
  return words
}

/** What was looked at in the last file, by name, as `readJudged` reads it. */
export const toldJudged = (checks: PaperVerdict['checks']): string =>
  checks.flatMap(({ id, state }) => (state === 'unjudged' ? [] : [checkIds.indexOf(id)])).join()

/** Where nothing tells it of this file any more, only what is wrong is known to have been looked at. */
export function readJudged(faults: Fault[], kept: { of?: string; judged?: string }): CheckId[] {
  const isOfThis = kept.of !== undefined && faults.join(',').startsWith(kept.of)
  const looked = isOfThis ? (kept.judged ?? '').split(',') : []
  const wrong = faults.map(checkOf)
  return checkIds.filter((id, at) => wrong.includes(id) || looked.includes(String(at)))
}
