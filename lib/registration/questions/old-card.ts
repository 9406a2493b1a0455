import { idQuestion } from '@/lib/forms/numbers/id-question'
import { idNumber } from '@/lib/forms/numbers/number-fields'
import type { Question } from '@/lib/forms/question'
import { t } from '@/lib/words/t'

/** A CMND has nine digits; it has had no value since 01/01/2025. */
export const isOldCard = (idNumber: string): boolean => /^\d{9}$/.test(idNumber)

/** Asked where it is typed, before pictures and codes. It may stand: the form takes it, and offices decide (0045). */
function oldCardQuestion(typed: string): Question | null {
  const number = idNumber.safeParse(typed).data
  if (number === undefined || !isOldCard(number)) return null
  return {
    about: number,
    message: t(
      'Nhập số thẻ căn cước (CCCD) hoặc hộ chiếu còn hạn. CMND 9 chữ số đã hết giá trị từ 01/01/2025. Nếu vẫn khai số này, chọn giữ nguyên.',
    ),
  }
}

/** What is asked about the number of somebody's paper. */
export const paperQuestion = (typed: string): Question | null =>
  oldCardQuestion(typed) ?? idQuestion(typed)
