import { Vietnamese } from '@/components/ui/vietnamese'
import type { Correction } from '@/lib/registration/steps/correction'
import { t } from '@/lib/words/t'

/** What the officer wrote stays as it was written, and says in which language. */
export const NoteWords = ({ note }: { note: string }) =>
  t('Cán bộ ghi thêm: <note></note>', { note: () => <Vietnamese>{note}</Vietnamese> })

/** A reason of a return or a refusal, with what the officer added. */
export const ReasonWords = ({ text, note }: Pick<Correction, 'text' | 'note'>) => (
  <>
    {t(text)} {note && <NoteWords note={note} />}
  </>
)
