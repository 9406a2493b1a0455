import { page } from '@/app/page-route'
import { checkTitle, CheckPaperPage } from '@/components/papers/check-page'
import { CodeResult } from '@/components/papers/paper-verdicts'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { paperCheckErrors } from '@/lib/papers/checking/check-errors'
import { checkPaperCode } from '@/lib/papers/checking/check-paper'
import { visitorOf } from '@/lib/platform/limits/visitor'

/** Where the QR code on a paper leads. The address holds nothing but its code. */
export const GET = page<{ ma: string }>(async ({ request, params: { ma } }) => {
  const checked = await checkPaperCode(ma, visitorOf(request))
  if (!checked.ok && checked.reason === 'unreadable') return null
  const until = !checked.ok && checked.reason === 'too-many' ? checked.until : null
  const errors = checked.ok ? [] : paperCheckErrors(checked.reason, until)
  return {
    title: checkTitle(),
    hasErrors: errors.length > 0,
    headers: { 'x-robots-tag': 'noindex' },
    ...(until && { status: 429 }),
    body: (
      <CheckPaperPage account={await findHeaderAccount()} errors={errors}>
        {checked.ok && <CodeResult verdict={checked.verdict} at={new Date()} />}
      </CheckPaperPage>
    ),
  }
})
