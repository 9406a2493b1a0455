import { page } from '@/app/page-route'
import { TermsPage } from '@/components/terms/terms-page'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { termsTitle } from '@/lib/terms/official-terms'
import { currentTerms, earlierTerms } from '@/lib/terms/terms-versions'
import { t } from '@/lib/words/t'

/** Drawn when it is asked for: which version holds depends on the day. */
export const GET = page(async () => {
  const account = await findHeaderAccount()
  const [shown, versions] = [currentTerms(), [currentTerms(), ...earlierTerms()]]
  return { title: t(termsTitle), body: <TermsPage {...{ shown, versions, account }} /> }
})
