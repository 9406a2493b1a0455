import { t } from '@/lib/words/t'
import type { Question } from '../question'
import { taxCheckDigit } from './tax-check-digit'
import { taxCode } from './tax-code'

const DIGITS_CHECKED = 9

/**
 * A tenth digit that the nine before it do not ask for is most likely a slip. Asked and not refused: the catalogue of employers has the
 * last word, and the invented ones of a demonstration have none that fits.
 */
export function taxQuestion(typed: string): Question | null {
  const code = taxCode.safeParse(typed).data
  if (code === undefined) return null
  const isFitting = taxCheckDigit(code.slice(0, DIGITS_CHECKED)) === Number(code[DIGITS_CHECKED])
  return isFitting
    ? null
    : {
        about: code,
        message: t(
          'Nhập lại mã số thuế theo giấy đăng ký của đơn vị. Số vừa nhập có chữ số kiểm tra chưa khớp. Nếu đúng là mã của đơn vị, chọn giữ nguyên.',
        ),
      }
}
