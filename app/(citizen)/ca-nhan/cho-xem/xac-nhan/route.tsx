import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { WhatIsGiven } from '@/components/records/consents/what-is-given'
import { CodeNews } from '@/components/requests/code-news'
import { ProofForm } from '@/components/requests/proof-form'
import { RequestFrame } from '@/components/requests/request-frame'
import { Button } from '@/components/ui/button'
import { env } from '@/lib/platform/env'
import { findForm } from '@/lib/platform/seal/kept-form'
import { findConsentPage } from '@/lib/records/consents/give/giving'
import { errorsOfConsent } from '@/lib/records/consents/give/give-words'
import { isCodeNews } from '@/lib/requests/code-asked'
import { msg, t } from '@/lib/words/t'
import { confirmConsent } from './confirm-consent'
import { consentsHref, requireAdult } from '../require-adult'

const here = '/ca-nhan/cho-xem/xac-nhan'
const title = msg('Xác nhận cho xem')

export const GET = page(async ({ search }) => {
  const user = await requireAdult(here)
  const asked = await findConsentPage(user)
  if (!asked) redirect('/ca-nhan/cho-xem/moi?loi=1')
  const values = await findForm(here)
  const errors = asked.until ? [] : errorsOfConsent(search.loi, values)
  return {
    title: t(title),
    hasErrors: errors.length > 0,
    body: (
      <RequestFrame
        user={user}
        title={t(title)}
        at={here}
        errors={errors}
        above={{ title: t('Cho người thân xem'), href: consentsHref }}
      >
        {isCodeNews(search, { ...asked, errors }) && <CodeNews />}
        <WhatIsGiven asked={asked} />

        <ProofForm
          form={{ values, errors }}
          asked={asked}
          isDemo={env.DEMO_MODE}
          at={here}
          asking="/ca-nhan/cho-xem/gui-ma"
        >
          <Button>{t('Cho xem')}</Button>
        </ProofForm>
        <p className="mt-8">
          <a href={consentsHref} className="inline-flex min-h-11 items-center">
            {t('Quay lại, không cho xem')}
          </a>
        </p>
      </RequestFrame>
    ),
  }
})

export const POST = confirmConsent
