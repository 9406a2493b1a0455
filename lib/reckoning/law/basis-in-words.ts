import { currentLanguage } from '@/lib/words/asked-language'
import { SOURCE } from '@/lib/words/languages.mjs'
import { msg, t } from '@/lib/words/t'

/** What citations are made of. Numbers of papers stay as they are: by them a law is found. */
const kinds: readonly [written: RegExp, words: string][] = [
  [/Bộ luật Lao động/g, msg('Bộ luật Lao động')],
  [/Luật BHYT/g, msg('Luật BHYT')],
  [/Luật(?= \d)/g, msg('Luật')],
  [/NĐ(?= \d)/g, msg('Nghị định')],
  [/TTLT(?= \d)/g, msg('Thông tư liên tịch')],
  [/TT(?= \d)/g, msg('Thông tư')],
  [/CV(?= \d)/g, msg('Công văn')],
  [/QĐ(?= \d)/g, msg('Quyết định')],
  [/NQ(?= \d)/g, msg('Nghị quyết')],
  [/sửa bởi/g, msg('sửa bởi')],
  [/chưa thấy văn bản sau/g, msg('chưa thấy văn bản sau')],
]

const ARTICLES = / Điều (\d[\d.]*(?: (?:và|đến) \d[\d.]*)*)/g

/** A citation as the catalogue has it, in the language of whoever asks: in Vietnamese to the letter. */
export function basisInWords(basis: string): string {
  const known = t(basis)
  if (currentLanguage() === SOURCE || known !== basis) return known
  const named = kinds.reduce((text, [written, words]) => text.replace(written, t(words)), basis)
  return named.replace(ARTICLES, (_, numbers: string) => `, ${articles(numbers)}`)
}

const articles = (numbers: string): string => {
  const list = numbers.replace(/và/g, t('và')).replace(/đến/g, t('đến'))
  return /^[\d.]+$/.test(numbers)
    ? t('Điều {number}', { number: list })
    : t('các Điều {list}', { list })
}
