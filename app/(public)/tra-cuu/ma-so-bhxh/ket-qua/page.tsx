import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { FormPage } from '@/components/layout/form-page'
import { PortalPage } from '@/components/layout/portal-page'
import { OwnCodeFound } from '@/components/look-ups/own-code-found'
import { OwnCodeMissing } from '@/components/look-ups/own-code-missing'
import { findHeaderAccount } from '@/lib/accounts/current-user'
import { findAnswer } from '@/lib/look-ups/kept-answer'
import { pageTitle } from '@/lib/site/page-title'

export const metadata: Metadata = {
  title: pageTitle('Kết quả tìm mã số BHXH'),
  robots: { index: false },
}

export default async function OwnCodeAnswerPage() {
  const { typed, code, reason } = (await findAnswer()) ?? {}
  if (!typed || (!code && !reason)) redirect('/tra-cuu/ma-so-bhxh')
  return (
    <PortalPage
      section="tra-cuu"
      trail={[
        { title: 'Tra cứu', href: '/tra-cuu' },
        { title: 'Mã số BHXH', href: '/tra-cuu/ma-so-bhxh' },
        { title: 'Kết quả' },
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
  )
}
