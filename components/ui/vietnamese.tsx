import type { ReactNode } from 'react'
import { languageOfNames } from '@/lib/words/names'

/** A name of a person, a place or an office on a page in another language: it is read aloud in its own. */
export const Vietnamese = ({ children }: { children: ReactNode }) => {
  const lang = languageOfNames()
  return lang ? <span lang={lang}>{children}</span> : <>{children}</>
}

/** The same within a sentence: `t('Thuộc <vi>{office}</vi>', { office, vi: inVietnamese })`. */
export const inVietnamese = (words: ReactNode) => <Vietnamese>{words}</Vietnamese>
