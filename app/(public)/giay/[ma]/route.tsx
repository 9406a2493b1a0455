import { page } from '@/app/page-route'
import { checkTitle, CheckPaperPage } from '@/components/papers/check-page'
import { CodeResult } from '@/components/papers/paper-verdicts'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { paperCheckErrors } from '@/lib/papers/checking/check-errors'
import { checkPaperCode } from '@/lib/papers/checking/check-paper'
import { visitorOf } from '@/lib/platform/limits/visitor'

/** A pasted page is no code of a paper that somebody wants to mend. */
const LONGEST = 40

/** Where the QR code on a paper leads, and who copies its address by hand. The address holds nothing but its code. */
export const GET = page<{ ma: string }>(async ({ request, params: { ma } }) => {
  const checked = await checkPaperCode(ma, visitorOf(request))
  const until = !checked.ok && checked.reason === 'too-many' ? checked.until : null
  const errors = until ? paperCheckErrors('too-many', until) : []
  // What can't be a code is the code of no paper: whoever types it reads the same, never that a page has moved.
  const verdict = checked.ok ? checked.verdict : ({ is: 'unknown' } as const)
  const status = (until && 429) ?? (checked.ok ? 200 : 404)
  return {
    title: checkTitle(),
    hasErrors: errors.length > 0,
    headers: { 'x-robots-tag': 'noindex' },
    status,
    body: (
      <CheckPaperPage
        account={await findHeaderAccount()}
        errors={errors}
        typed={verdict.is === 'unknown' ? ma.slice(0, LONGEST) : undefined}
      >
        {!until && <CodeResult verdict={verdict} at={new Date()} />}
      </CheckPaperPage>
    ),
  }
})
