import { msg } from '@/lib/words/t'

/** Whose key it is: such a service knows people and employers by these numbers. */
export type KeyHolder = { idNumber?: string; taxCode?: string }

/** What a service of remote signing is asked: the digest of the paper and whom to ask, never the paper itself. */
export type RemoteRequest = {
  title: string
  sha256: Buffer
  holder: KeyHolder
}

export const signByPhoneHref = '/ho-so/ky-so/dien-thoai'

/** What may go wrong on the way to the phone and back. A button is named only where it is the one that the page then shows. */
export const remoteFaults = {
  unreachable: msg(
    'Xin đợi một phút rồi gửi yêu cầu ký lần nữa. Cổng chưa gọi được dịch vụ ký số.',
  ),
  'no-key': msg(
    'Đăng ký chữ ký số trên ứng dụng ký số rồi thử lại, hoặc ký bằng phần mềm trên máy. Dịch vụ ký số chưa có chứng thư số của người ký.',
  ),
  'too-often': msg(
    'Ký bằng phần mềm trên máy, hoặc đợi đến {hour} rồi gửi yêu cầu ký lần nữa. Cổng đã gửi nhiều yêu cầu ký.',
  ),
  'no-word': msg(
    'Đợi một phút rồi nhấn “Tôi đã xác nhận trên điện thoại” lần nữa, không cần xác nhận lại. Dịch vụ ký số chưa trả lời cổng.',
  ),
  declined: msg('Nhấn “Ký bằng điện thoại” lần nữa nếu muốn ký. Trên điện thoại đã chọn không ký.'),
  late: msg(
    'Nhấn “Ký bằng điện thoại” lần nữa rồi xác nhận trên điện thoại. Yêu cầu ký trước đã hết hạn.',
  ),
} as const
type RemoteFault = keyof typeof remoteFaults

/** `until`: the request is answered on the phone before. */
type RemoteStarted =
  { ok: true; session: string; code: string; until: Date } | { ok: false; fault: RemoteFault }
export type RemoteAnswer =
  | { state: 'waiting' }
  /** Nothing is known of the request, which may well be approved: it is asked about again. */
  | { state: 'no-word' }
  | { state: 'signed'; signature: Buffer }
  | { state: 'failed'; fault: RemoteFault }

/**
 * A service that keeps people's keys and asks them on their phone, as the public authorities' apps do: start, approve, fetch. It gives back a
 * detached CMS, which is judged like any other. `code` is shown on both screens, so that nobody approves another's request.
 */
export type RemoteSigner = {
  /** Asking again for the same answer gives it again: whoever was cut off before it was taken in has lost nothing. */
  start: (request: RemoteRequest) => Promise<RemoteStarted>
  fetch: (session: string) => Promise<RemoteAnswer>
}
