import 'server-only'
import { documentOf } from '@/app/page-route'
import { Contested, contestedTitle } from '@/components/registration/contested'
import type { Typed } from '@/lib/forms/form-state'
import { findHeaderAccount } from '@/lib/accounts/current-user'
import { describeTyped } from '@/lib/registration/describe-typed'
import type { OwnDeclaration } from '@/lib/registration/repository'
import type { StepId } from '@/lib/registration/steps'

type Asked = { step: StepId; contested: Typed; intent?: string }

/** Answers a post over words that were changed elsewhere meanwhile with both, so that the person chooses. */
export async function answerContested(
  { reference, typed }: OwnDeclaration,
  { step, contested, intent = '' }: Asked,
): Promise<Response> {
  const kept = typed[step] ?? {}
  const elsewhere = Object.fromEntries(
    Object.keys(contested).map((field) => [field, kept[field] ?? '']),
  )
  const [ours, theirs] = await Promise.all(
    // An address is read as a whole, whichever of its parts was changed.
    [contested, elsewhere].map((words) =>
      describeTyped(step, step === 'address' ? { ...kept, ...words } : words, 'Để trống'),
    ),
  )
  return documentOf({
    title: contestedTitle,
    about: reference,
    status: 409,
    headers: { 'cache-control': 'no-store' },
    body: (
      <Contested
        account={await findHeaderAccount()}
        {...{ reference, step, intent }}
        here={{ words: contested, lines: ours! }}
        elsewhere={{ words: elsewhere, lines: theirs! }}
      />
    ),
  })
}
