import type { ReactNode } from 'react'
import { currentLanguage } from '@/lib/words/asked-language'
import { SOURCE } from '@/lib/words/languages.mjs'
import { t } from '@/lib/words/t'
import { Words } from './words/words'

type Props = {
  /** Of `lib/site/official-sentences.ts`; its words in a catalogue explain it. */
  of: string
  /** What our page puts after it. */
  end?: string
  /** The same words, where they are drawn otherwise. */
  shown?: ReactNode
}

/** An official sentence stays as it was issued; whoever reads another language finds beside it what it says. */
export const Official = ({ of, end = '', shown = <Words>{`${of}${end}`}</Words> }: Props) =>
  currentLanguage() === SOURCE ? (
    shown
  ) : (
    <>
      <span lang="vi">{shown}</span>
      <span className="mt-1 mb-2 block text-ink-soft">
        <Words>{t('Nghĩa là: {sense}', { sense: t(of) })}</Words>
      </span>
    </>
  )
