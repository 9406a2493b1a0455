import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { FormPage } from '@/components/layout/pages/form-page'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { OwnCodeFound } from '@/components/look-ups/own-code-found'
import { OwnCodeMissing } from '@/components/look-ups/own-code-missing'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { findAnswer } from '@/lib/look-ups/own-code/kept-answer'
import { t } from '@/lib/words/t'

export const GET = page(async () => {
  const { typed, code, reason } = (await findAnswer()) ?? {}
  if (!typed || (!code && !reason)) redirect('/tra-cuu/ma-so-bhxh')
  return {
    title: t('Kết quả tìm mã số BHXH'),
    body: (
      <PortalPage
        section="tra-cuu"
        trail={[
          { title: t('Tra cứu'), href: '/tra-cuu' },
          { title: t('Mã số BHXH'), href: '/tra-cuu/ma-so-bhxh' },
          { title: t('Kết quả') },
        ]}
        account={await findHeaderAccount()}
      >
        <FormPage>
          {code ? (
            <OwnCodeFound code={code} fullName={typed.fullName ?? ''} />
          ) : (
            <OwnCodeMissing isSeveral={reason === 'several'} />
          )}
        </FormPage>
      </PortalPage>
    ),
  }
})
