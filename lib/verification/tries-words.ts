import type { TriesLeft } from '@/lib/platform/limits/tries'
import { t } from '@/lib/words/t'

export type { TriesLeft } from '@/lib/platform/limits/tries'

/** From here on the next slips are told beforehand. */
const FEW = 3

/** What is said at the box, and how often one may still err, where that is seldom enough to be careful. */
export const withTriesLeft = (words: string, { left }: Pick<TriesLeft, 'left'>): string =>
  left > 0 && left <= FEW ? `${words} ${wordsOf(left)}` : words

const wordsOf = (left: number) =>
  left === 1 ? t('Còn 1 lần nhập, nên hãy xem thật kỹ.') : t('Còn {left} lần nhập.', { left })
