/** In order: what Telex makes of a letter's hat or horn, and of a tone. */
const TELEX_LETTERS: Record<string, string> = {
  â: 'aa',
  ă: 'aw',
  ê: 'ee',
  ô: 'oo',
  ơ: 'ow',
  ư: 'uw',
  đ: 'dd',
}
const TELEX_TONES: Record<string, string> = {
  '\u0301': 's',
  '\u0300': 'f',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
}
const TONE = /[\u0301\u0300\u0309\u0303\u0323]/
/** «hòa» and «hoà» are one. */
const TONE_BETWEEN_VOWELS = new RegExp(`([ou])(${TONE.source})([aey])`, 'g')

/** The letters with their marks in one order, wherever a tone was put. */
export const inOneOrder = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(TONE_BETWEEN_VOWELS, '$1$3$2')

/** «tuấn»: with its marks, «tuan», and as Telex leaves it in a box that shows no letters: «tuaans», «tuaasn», «tuans». */
export function waysToType(word: string): string[] {
  const marked = inOneOrder(word)
  const tone = TONE.exec(marked)?.[0] ?? ''
  const key = TELEX_TONES[tone] ?? ''
  const shaped = lettersOf(marked.replace(TONE, ''))
  const inPlace = lettersOf(marked).replace(TONE, key)
  const bare = marked.replace(/\p{M}/gu, '').replace('đ', 'd')
  return [marked, bare, shaped + key, inPlace, bare + key]
}

/** Without its tone a letter is one of the alphabet's again, which Telex writes with two. */
const lettersOf = (marked: string): string =>
  [...marked.normalize('NFC')].map(telexLetter).join('').normalize('NFD')

function telexLetter(letter: string): string {
  const [tone = ''] = TONE.exec(letter.normalize('NFD')) ?? []
  const own = letter.normalize('NFD').replace(TONE, '').normalize('NFC')
  return (TELEX_LETTERS[own] ?? own) + tone
}
