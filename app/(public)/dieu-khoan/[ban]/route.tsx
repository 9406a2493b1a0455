import { page } from '@/app/page-route'
import { TermsPage } from '@/components/terms/terms-page'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { termsTitle } from '@/lib/terms/official-terms'
import { currentTerms, earlierTerms } from '@/lib/terms/terms-versions'
import { t } from '@/lib/words/t'

/** One version by its number; what will hold later is not shown as if it were agreed to. */
export const GET = page<{ ban: string }>(async ({ params: { ban } }) => {
  const versions = [currentTerms(), ...earlierTerms()]
  const shown = versions.find(({ number }) => String(number) === ban)
  if (!shown) return null
  const account = await findHeaderAccount()
  const title = `${t(termsTitle)}, ${t('Phiên bản {number}', { number: ban })}`
  return { title, body: <TermsPage {...{ shown, versions, account }} /> }
})
