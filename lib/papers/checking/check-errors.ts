import { formatSoon } from '@/lib/forms/days/dates'
import type { FieldError } from '@/lib/forms/form-state'
import { msg, t } from '@/lib/words/t'
import { findCodeFault, PAPER_CODE_LENGTH, type CodeFault } from '../paper-code'

export const CODE_BOX = 'ma-giay'
export const FILE_BOX_OF_PAPER = 'tep'

/** What kept a file from being looked at. */
const ofFile: Record<string, string> = {
  'no-file': msg('Chọn tệp PDF của giấy rồi nhấn “Kiểm tra tệp”. Chưa có tệp nào được chọn.'),
  'too-big': msg('Chọn đúng tệp đã tải về. Tệp này lớn hơn 5 MB, giấy của cổng nhỏ hơn nhiều.'),
  'cut-off': msg(
    'Kiểm tra kết nối mạng rồi chọn lại tệp. Đường truyền bị ngắt nên tệp chưa tới nơi.',
  ),
  'not-a-form': msg('Tải lại trang rồi chọn lại tệp bằng nút chọn tệp. Tệp chưa tới nơi.'),
  busy: msg('Xin đợi một phút rồi chọn lại tệp. Đang có nhiều người gửi tệp cùng lúc.'),
  'busy-here': msg('Đợi một phút rồi chọn lại tệp. Mạng này đang gửi nhiều tệp cùng lúc.'),
}

/** Why nothing was found, at its box. `until`: when this network may ask again; `typed`: what stands in the box. */
export function paperCheckErrors(refused: unknown, until: Date | null, typed = ''): FieldError[] {
  if (refused === 'unreadable')
    return [{ field: CODE_BOX, message: codeWords(findCodeFault(typed)) }]
  if (refused === 'too-many' && until) {
    const when = formatSoon(until)
    const message = t('Hãy thử lại từ {when}. Mạng của bạn đã hỏi quá nhiều lần.', { when })
    return [{ field: CODE_BOX, message }]
  }
  const words = typeof refused === 'string' && Object.hasOwn(ofFile, refused) && ofFile[refused]
  return words ? [{ field: FILE_BOX_OF_PAPER, message: t(words) }] : []
}

/** Where to look: whoever holds the paper types all of it anew only where nothing stands there. */
function codeWords(fault: CodeFault | null): string {
  const of = { most: PAPER_CODE_LENGTH }
  switch (fault?.is) {
    case 'length':
      return t('Xem lại mã in ở cuối trang. Mã giấy có {most} ký tự, bạn đã nhập {count}.', {
        ...{ ...of, count: fault.count },
      })
    case 'strange':
      return t('Xem lại ký tự {signs}: mã giấy không có ký tự này.', {
        signs: fault.signs.map((sign) => `“${sign}”`).join(', '),
      })
    case 'mistyped':
      return t(
        'Xem lại từng ký tự. Mã đủ {most} ký tự, nhưng có ký tự không đúng hoặc đổi chỗ.',
        of,
      )
    default:
      return t('Nhập đủ {most} ký tự của mã giấy, như in ở cuối trang.', of)
  }
}
