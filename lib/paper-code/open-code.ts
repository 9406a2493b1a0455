import { msg } from '@/lib/words/t'
import { openEnvelope, type Envelope, type Unreadable } from './envelope'
import { unpackPaper } from './unpack'
import type { Paper } from './paper'

export type CodeRefusal = Unreadable | 'unknown-key'
export type OpenedCode =
  | { ok: true; paper: Paper }
  /** `claimed`: what a code says that was signed with a key unknown here. Shown, if at all, as unproven. */
  | { ok: false; reason: 'unknown-key'; claimed: Paper | null }
  | { ok: false; reason: Unreadable }

/** Whether this key signed these bytes; null when it is not known. */
export type Verify = (envelope: Envelope) => Promise<boolean | null> | boolean | null

/** The paper behind a scanned code, once its signature holds: nothing is unpacked before. */
export async function openCode(scanned: string, verify: Verify): Promise<OpenedCode> {
  const envelope = openEnvelope(scanned)
  if (typeof envelope === 'string') return { ok: false, reason: envelope }
  const isSigned = await verify(envelope)
  if (isSigned === null)
    return { ok: false, reason: 'unknown-key', claimed: unpackPaper(envelope.body) }
  const paper = isSigned ? unpackPaper(envelope.body) : null
  return paper ? { ok: true, paper } : { ok: false, reason: 'altered' }
}

/** Why a code is not believed, and what to do. */
export const codeRefusalWords: Record<CodeRefusal, string> = {
  'not-a-code': msg('Đây không phải mã QR của tờ khai in từ cổng này.'),
  'cut-short': msg('Mã quét chưa hết. Hãy quét lại, giữ máy quét cho đến khi nghe tiếng báo.'),
  newer: msg('Tờ khai in bằng bản mới hơn bản đang đọc. Hãy tải lại trang rồi quét lại.'),
  'unknown-key': msg(
    'Không biết khóa đã ký mã này. Đừng tin điều đọc được, hãy tìm hồ sơ bằng mã hồ sơ.',
  ),
  altered: msg('Quét lại: mã đã bị sửa hoặc bị đọc nhầm, nên chữ ký chưa khớp.'),
}
