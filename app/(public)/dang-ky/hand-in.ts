import { commitFirst } from '@/lib/registration/authentication/commit-first'
import type { SendingProof } from '@/lib/registration/authentication/prove-sending'
import { findOwn } from '@/lib/registration/drafts/current-declaration'
import { lookAgainHref } from '@/lib/registration/drafts/reviewed'
import { tidingsHref } from '@/lib/registration/drafts/tidings'
import type { OwnDeclaration } from '@/lib/registration/repository'
import { correctDeclaration } from '@/lib/registration/sent/correct-declaration'
import { submitDeclaration, type Submission } from '@/lib/registration/sent/submit-declaration'
import { reviewHref, sendingCodeHref, stepHref } from '@/lib/registration/steps/addresses'
import { findEntryFault } from '@/lib/review/entering/find-entry-fault'

const withErrors = (href: string): string => `${href}?loi=1#loi`

const faultHref = {
  method: `${stepHref('submission')}?nop-ngay=1`,
  office: `${stepHref('transaction')}?cua-co-quan=1`,
} as const

/** At the counter the form is printed and signed at once. */
const sentHref = ({ desk }: OwnDeclaration) => (desk ? '/can-bo/tiep-nhan' : '/dang-ky/da-ghi-nhan')

/** What was looked through, and of an account's declaration the code that sends it. */
type Pressed = { reviewed?: string; proof?: SendingProof }

/** Sends what was committed to, first or again; answers where that leads. */
export async function handIn(
  draft: OwnDeclaration,
  { reviewed = '', proof }: Pressed,
): Promise<string> {
  const isFirst = draft.status === 'DRAFT'
  const fault = await findEntryFault(draft)
  if (fault) return faultHref[fault]
  const sent = await (isFirst ? submitDeclaration : correctDeclaration)(draft, proof)
  if (sent.ok) return isFirst ? sentHref(draft) : tidingsHref('da-bo-sung')
  return notSentHref(draft, reviewed, sent)
}

async function notSentHref(
  draft: OwnDeclaration,
  reviewed: string,
  sent: Submission & { ok: false },
): Promise<string> {
  switch (sent.reason) {
    case 'changed':
      return lookAgainHref((await findOwn(draft.reference)) ?? draft, reviewed)
    case 'incomplete':
      return withErrors(stepHref(sent.step))
    case 'unchanged':
      return withErrors(reviewHref)
    case 'not-of-age':
      return `${reviewHref}?loi=chua-du-18#loi`
    case 'already-submitted':
      return tidingsHref('da-gui-truoc')
    case 'needs-code':
      await commitFirst(draft, reviewed)
      return sendingCodeHref
    default:
      return `${sendingCodeHref}?loi=${sent.reason}#loi`
  }
}
