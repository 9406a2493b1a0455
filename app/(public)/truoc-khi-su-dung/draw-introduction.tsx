import type { Page, Search } from '@/app/page-route'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { IntroductionPart } from '@/components/terms/introduction-page'
import { returnPath } from '@/lib/accounts/return-path'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { introductionPages, introductionTitle } from '@/lib/terms/official-terms'
import { introductionHref } from '@/lib/terms/terms-addresses'
import { t } from '@/lib/words/t'

/** `page`: as the address has it. */
export async function drawIntroduction(page: string, { tiep }: Search): Promise<Page | null> {
  const number = Number(page)
  const part = introductionPages[number - 1]
  if (!part) return null
  const title = t(part.title)
  const account = await findHeaderAccount()
  const goal = account && tiep !== undefined ? returnPath(tiep, '/ca-nhan') : undefined
  const first = { title: t(introductionTitle), ...(number > 1 && { href: introductionHref }) }
  return {
    title,
    body: (
      <PortalPage trail={[first, { title }]} account={account}>
        <IntroductionPart page={number} goal={goal} />
      </PortalPage>
    ),
  }
}
