import { t } from '@/lib/words/t'
import type { Question } from '../question'
import { idNumber } from './number-fields'

/** Of the 63 provinces that have given out numbers (Thông tư 07/2016/TT-BCA). Whether the 34 of today give out others is not known. */
const PROVINCES = new Set(
  (
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 045 046 048 ' +
    '049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096'
  ).split(' '),
)
const PROVINCE_DIGITS = 3

/**
 * A number that is most likely a slip, and may be right: asked and never refused. A card has a province in front; a passport of digits
 * alone is rarer than a card with some of its digits left out.
 */
export function idQuestion(typed: string): Question | null {
  const number = idNumber.safeParse(typed).data ?? ''
  const message = findDoubt(number)
  return message === null ? null : { about: number, message }
}

function findDoubt(number: string): string | null {
  if (/^\d{12}$/.test(number) && !PROVINCES.has(number.slice(0, PROVINCE_DIGITS)))
    return t(
      'Kiểm tra lại 3 chữ số đầu. Số này có mã tỉnh không có trong danh sách. Nếu đúng như trên thẻ, chọn giữ nguyên.',
    )
  if (/^\d{5,8}$/.test(number))
    return t(
      'Kiểm tra lại: căn cước có 12 chữ số, bạn đã nhập {count}. Nếu là số hộ chiếu, chọn giữ nguyên.',
      { count: number.length },
    )
  return null
}
