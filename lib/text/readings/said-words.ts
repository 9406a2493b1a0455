import { searchText } from '../search-text'
import { syllablesOf } from '../syllables/syllables'

// Words of kind and of time as they are written. With other marks, or within the name of a place, such a word is a part of a name:
// «Tịnh Biên» has no tỉnh, «Cù Lao» nothing old, and «Chợ Mới» is no newer «Chợ».

const SAID = [
  'tỉnh thành phố thị xã thị trấn quận huyện phường xã đặc khu ấp thôn bảo hiểm xã',
  'hội cơ sở cơ quan bệnh viện đa khoa khu vực trung tâm y tế trạm phòng khám',
  'công ty cổ phần doanh nghiệp tư nhân hộ kinh doanh bưu điện văn hóa bưu cục điểm',
  'thu đại lý cũ mới xưa nay bây giờ hôm hiện tại trước sau đây kia ngày hồi',
  'khi sáp sát nhập hợp nhất chia tách từ tháng năm tên là thuộc ở gồm',
].join(' ')
const WRITTEN = new Map<string, Set<string>>()
for (const word of syllablesOf(SAID)) {
  const folded = searchText(word)
  WRITTEN.set(folded, (WRITTEN.get(folded) ?? new Set()).add(word))
}

/** May stand for a word of kind or of time: it has its marks, or none. */
export function maySay(word: string): boolean {
  const [syllable = ''] = syllablesOf(word)
  const folded = searchText(syllable)
  return syllable === folded || (WRITTEN.get(folded)?.has(syllable) ?? true)
}

/** Reads like such a word, whatever its marks. */
export const isSaid = (word: string): boolean => WRITTEN.has(searchText(word))

/** A letter nobody types: a word that carries it is read as no kind. */
const NAME = 'ʘ'

/** Whether the word there stands within the name of a place. */
export type IsOfName = (words: string[], at: number) => boolean

/** The text with such words of names signed, so that none of them is taken for a kind. */
export function signed(text: string, isOfName: IsOfName): string {
  const words = saidWords(text)
  let at = -1
  return text.replace(WORD, (word) => {
    at += 1
    return isSaid(word) && (!maySay(word) || isOfName(words, at)) ? word + NAME : word
  })
}

export const unsigned = (key: string): string => key.replaceAll(NAME, '')

const WORD = /[\p{L}\p{N}]+/gu
export const saidWords = (text: string): string[] => text.match(WORD) ?? []
