import 'server-only'
import type { Typed } from '@/lib/forms/form-state'
import { shownReply } from '@/lib/registration/saving/keep-reply'
import { noteLabel } from '@/lib/registration/saving/reply'
import type { OwnDeclaration } from '@/lib/registration/repository'
import { answerWithBoth } from './answer-with-both'
import { t } from '@/lib/words/t'

/** Answers a note to the officer where another was written meanwhile with both. Neither choice sends the case. */
export function answerContestedReply(draft: OwnDeclaration, contested: Typed): Promise<Response> {
  const { commitment: _, ...here } = contested
  const { commitment: __, ...elsewhere } = shownReply(draft)
  const lines = ({ note }: Typed) => [{ label: t(noteLabel), value: note || t('Để trống') }]
  return answerWithBoth({
    ...{ reference: draft.reference, step: 'reply', intent: '' },
    here: { words: here, lines: lines(here) },
    elsewhere: { words: elsewhere, lines: lines(elsewhere) },
  })
}
