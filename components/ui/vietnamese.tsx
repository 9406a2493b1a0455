import type { ReactNode } from 'react'
import { transactionPlaces } from '@/lib/site/official-sentences'
import { languageOfNames } from '@/lib/words/names'
import { t } from '@/lib/words/t'
import { Words } from './words/words'

/** A name of a person, a place or an office on a page in another language: it is read aloud in its own. */
export const Vietnamese = ({ children }: { children: ReactNode }) => {
  const lang = languageOfNames()
  return lang ? <span lang={lang}>{children}</span> : <>{children}</>
}

/** The same within a sentence: `t('Thuộc <vi>{office}</vi>', { office, vi: inVietnamese })`. */
export const inVietnamese = (words: ReactNode) => <Vietnamese>{words}</Vietnamese>

const ivan = `${transactionPlaces.ivan}: `

/** A kept value in the words of the form. Another language says what kind of place it is; the provider's own name stays. */
export function PlaceName({ children: kept }: { children: string }) {
  const inForm = (words: string) => (
    <Vietnamese>
      <Words>{words}</Words>
    </Vietnamese>
  )
  if (!languageOfNames()) return inForm(kept)
  if (kept === transactionPlaces.portal) return t(transactionPlaces.portal)
  return kept.startsWith(ivan)
    ? t('Tổ chức I-VAN: <vi></vi>', { vi: () => inForm(kept.slice(ivan.length)) })
    : inForm(kept)
}
