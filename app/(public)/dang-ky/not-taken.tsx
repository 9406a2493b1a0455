import 'server-only'
import { documentOf } from '@/app/page-route'
import { NotTaken, notTakenTitle } from '@/components/registration/steps/not-taken'
import type { Typed } from '@/lib/forms/form-state'
import { describeTyped } from '@/lib/registration/answers/describe-typed'
import { toOwn } from '@/lib/registration/reference/to-own'
import type { OwnDeclaration } from '@/lib/registration/repository'
import { isOneAnswer, type StepId } from '@/lib/registration/steps/steps'
import { tidingsHref } from '@/lib/registration/drafts/tidings'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { t } from '@/lib/words/t'

/** Answers a post whose words could not be kept with those very words: no store is left for them but the page itself. */
export async function answerNotTaken(
  draft: OwnDeclaration,
  step: StepId,
  refused: Typed,
): Promise<Response> {
  if (Object.keys(refused).length === 0) return toOwn(tidingsHref('khong-sua-duoc'), draft)
  const words = isOneAnswer(step) ? { ...draft.typed.address, ...refused } : refused
  const lines = await describeTyped(step, words)
  return documentOf({
    title: t(notTakenTitle),
    about: draft.reference,
    status: 409,
    headers: { 'cache-control': 'no-store' },
    body: (
      <NotTaken
        account={await findHeaderAccount()}
        declaration={draft}
        {...{ step, words: refused, lines }}
      />
    ),
  })
}
