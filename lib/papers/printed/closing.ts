import { formatInstant } from '@/lib/forms/days/dates'
import type { Canvas } from '@/lib/pdf/canvas'
import type { LinePiece } from '@/lib/pdf/lines'
import { heading, paragraph } from '@/lib/pdf/parts'
import { placeForSignature } from '@/lib/pdf/signature-place'
import { makeRoom } from '@/lib/pdf/sheet'
import { heightOf, lineHeight, type TextStyle } from '@/lib/pdf/text'
import { shownPaperCode } from '../paper-code'
import type { PaperFacts } from './paper-facts'

const ISSUER = 'Cổng giao dịch điện tử BHXH'
const style: TextStyle = { size: 11, align: 'left', after: 3 }

/** Who signed it, and how whoever is handed the paper checks it; never torn apart. */
export function closingPart(canvas: Canvas, facts: PaperFacts) {
  const { address, issuedAt } = facts
  const lines = wordsOf(facts).map((words): LinePiece[] => [words])
  const height = lines.reduce((sum, pieces) => sum + heightOf(pieces, style), 0)
  makeRoom(canvas, 2 * lineHeight() + height)
  heading(canvas, 2, ['Chữ ký số và cách kiểm tra'], { after: 4 })
  for (const pieces of lines) paragraph(canvas, pieces, style)
  placeForSignature(canvas, {
    ...{ name: ISSUER, reason: 'Bản do Cổng lập và ký số', contact: address, at: issuedAt },
  })
}

function wordsOf({ code, issuedAt, address, isTest }: PaperFacts): string[] {
  const signed = `Giấy này do ${ISSUER} lập và ký số lúc ${formatInstant(issuedAt)}.`
  return [
    isTest ? `${signed} Chứng thư số là của nơi cấp thử nghiệm.` : signed,
    `Mở ${address} hoặc quét mã QR ở cuối trang để biết giấy còn giá trị không. Mã giấy: ${shownPaperCode(code)}.`,
    'Giấy in ra không cho biết chữ nào đã bị sửa. Muốn chắc chắn, gửi tệp PDF lên địa chỉ trên.',
  ]
}
