import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { OnPhoneStart } from '@/components/capture/on-phone-start'
import { picturesAction } from '@/components/capture/on-phone-pictures'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { Notice } from '@/components/ui/notice'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { findNoCapture } from '@/lib/capture/open-capture'
import { openingWords } from '@/lib/capture/opening-words'
import { t } from '@/lib/words/t'

/** The page that a scanned code opens. What it leads to has no token in its address. */
export const GET = page<{ token: string }>(async ({ params }) => {
  const reason = await findNoCapture(params.token)
  if (reason === 'opened-here') redirect(picturesAction)
  return {
    title: t('Chụp ảnh bằng điện thoại'),
    // Of what this page loads, nobody is told the token.
    headers: { 'referrer-policy': 'strict-origin' },
    body: (
      <PortalPage title={t('Chụp ảnh bằng điện thoại')} account={await findHeaderAccount()}>
        {reason === null ? (
          <OnPhoneStart token={params.token} />
        ) : (
          <Notice tone="warning" title={t('Mã này không mở được nữa.')}>
            <p>{openingWords(reason === 'unknown' ? 'expired' : reason)}</p>
          </Notice>
        )}
      </PortalPage>
    ),
  }
})
