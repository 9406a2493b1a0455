import { checkIds, type CheckId } from '@/lib/signatures/check'
import { checkOf, faultText, isFault, type Fault, type FaultValues } from '@/lib/signatures/faults'
import { remoteFaults } from '@/lib/signatures/remote/remote-signer'
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

/** Beside what the file itself fell short of. */
export function readOther(told: unknown, { hour = '?' }: { hour?: string }): string | null {
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

/** What could not be looked at, as far as the faults tell: nobody is asked about a certificate that nobody we trust has given. */
export function unjudgedAfter(faults: Fault[]): CheckId[] {
  const wrong = faults.map(checkOf)
  const ofFile = ['readable', 'ours', 'untouched', 'whole'] as const
  const first = ofFile.findIndex((id) => wrong.includes(id))
  const isUnsigned = faults.some((fault) => NOTHING_TO_READ.includes(fault))
  return [
    ...(first < 0 ? [] : ofFile.slice(first + 1)),
    ...(isUnsigned ? OF_SIGNATURE.filter((id) => !wrong.includes(id)) : []),
    ...(wrong.includes('trusted') || wrong.includes('dates') ? (['revocation'] as const) : []),
  ]
}

const OF_SIGNATURE = checkIds.slice(checkIds.indexOf('signature'))
const NOTHING_TO_READ: Fault[] = [
  'empty',
  'too-big',
  'not-a-pdf',
  'encrypted',
  'not-signed',
  'signature-unreadable',
  'no-certificate',
  'old-form',
]
