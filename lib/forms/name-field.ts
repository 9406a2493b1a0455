import { firstUnprintable } from '@/lib/text/printable'
import { graphemeAt } from '@/lib/text/grapheme-at'
import { t } from '@/lib/words/t'
import { answer, lengthError } from './fields'

const NAME_LENGTH = 150
/** What stands between the letters of a name: «H'Hen», «Trần-Lê», «Ng. V. An», «阿·买». */
const NO_PART_OF_A_NAME = /[^\p{L}\p{M}' .·-]/u

/** «V» and «N. V.» are the beginnings of a name; other scripts write one in a sign. */
const A_WORD = /\p{L}\p{M}*'?\p{L}|(?!\p{Script=Latin})\p{L}/u

/** A name of somebody as their papers have it, in any script our own papers can print. */
export const fullName = (missing: string) =>
  answer(missing, {
    findError: (name) =>
      (/[\p{L}\p{N}]/u.test(name) ? null : t(missing)) ??
      signError(name) ??
      (A_WORD.test(name) ? null : t('Viết đủ họ và tên, không viết tắt bằng một chữ cái.')) ??
      lengthError(NAME_LENGTH)(name),
  })

function signError(name: string): string | null {
  if (/\p{N}/u.test(name)) return t('Bỏ các chữ số khỏi họ và tên.')
  const stranger = name.search(NO_PART_OF_A_NAME)
  if (stranger >= 0)
    return t('Bỏ ký tự “{sign}” khỏi họ và tên.', { sign: graphemeAt(name, stranger) })
  const sign = firstUnprintable(name)
  return (
    sign &&
    t('Viết tên bằng chữ La-tinh như trên hộ chiếu. Tờ khai không in được chữ “{sign}”.', { sign })
  )
}
