import { searchText } from '../search-text'
import { toneOf, withoutTone } from './tone'

const list = (words: string): string[] => words.split(' ')

const ONSETS = list('ngh ng nh gh gi kh ch th tr ph qu b c d đ g h k l m n p r s t v x')

const RIMES = new Set([
  ...list('a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây'),
  ...list('e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu'),
  ...list('iêc iêm iên iêng iêp iêt iêu o oc oi om on ong op ot oong ooc oa oac oach oai oam oan'),
  ...list('oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt'),
  ...list('ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh'),
  ...list(
    'uôc uôi uôm uôn uông uôt uơ uy uya uych uyn uynh uyt uyu uyên uyêt ư ưa ưc ưi ưm ưn ưng',
  ),
  ...list('ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu'),
])
const PLAIN_RIMES = new Set([...RIMES].map(searchText))

/** A closing p, t, c, ch takes only sắc or nặng. */
const STOPPED = /(?:p|t|c|ch)$/
const TONES_WHEN_STOPPED = ['\u0301', '\u0323']

const rimesAfterOnset = (word: string): string[] => [
  word,
  ...ONSETS.filter((onset) => word.startsWith(onset)).map((onset) => word.slice(onset.length)),
  // «gì», «gìn»: the i belongs to the onset and to the rime.
  ...(word.startsWith('gi') ? [word.slice(1)] : []),
]

/** A word as it may be written in Vietnamese, with its marks: «nguyễn», not «nguyênx» nor «hòac». */
export function isSyllable(word: string): boolean {
  const tone = toneOf(word)
  const letters = withoutTone(word.toLowerCase())
  if (tone !== '' && STOPPED.test(letters) && !TONES_WHEN_STOPPED.includes(tone)) return false
  return rimesAfterOnset(letters).some((rime) => RIMES.has(rime))
}

/** The same of a word typed without marks: «nguyen», «dak» is none. */
export const isPlainSyllable = (word: string): boolean =>
  rimesAfterOnset(searchText(word)).some((rime) => PLAIN_RIMES.has(rime))
