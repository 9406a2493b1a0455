import { currentLanguage } from '@/lib/words/asked-language'
import type { Language } from '@/lib/words/languages.mjs'
import { COUNT_LIMIT, type Found } from '@/lib/search/ranking/found'
import { t } from '@/lib/words/t'

const numbers = new Map<Language, Intl.NumberFormat>()

/** `1.000` here, `1,000` in English. */
function shown(count: number): string {
  const language = currentLanguage()
  const format = numbers.get(language) ?? new Intl.NumberFormat(language)
  numbers.set(language, format)
  return format.format(count)
}

/** `23`, `hơn 1.000`, `hơn 40`, `ít nhất 3`: the search counts no further than it must. */
export function countWords({ total, isCounted }: Pick<Found<unknown>, 'total' | 'isCounted'>) {
  if (isCounted) return shown(total)
  if (total >= COUNT_LIMIT) return t('hơn {count}', { count: shown(COUNT_LIMIT) })
  // «ít nhất 42» reads as if 42 meant something, «hơn 0» as if nothing were there.
  return total > 10
    ? t('hơn {count}', { count: shown(roundedDown(total)) })
    : t('ít nhất {count}', { count: shown(total) })
}

const roundedDown = (total: number): number => Math.floor((total - 1) / 10) * 10
