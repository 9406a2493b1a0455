import { SOURCE } from './languages.mjs'

/** A letter that Vietnamese writes and English doesn't. */
export const VIETNAMESE = /[ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/iu
/** English with the name of a person or an office in it has fewer, Vietnamese has more. */
const SHARE_OF_WORDS = 0.4

/** The `lang` of a text that was written in a language we were not told: undefined where it isn't Vietnamese. */
export function languageOf(text: string): 'vi' | undefined {
  const words = text.normalize('NFC').match(/\p{L}+/gu) ?? []
  const marked = words.filter((word) => VIETNAMESE.test(word)).length
  return marked > words.length * SHARE_OF_WORDS ? SOURCE : undefined
}
