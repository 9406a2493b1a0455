import { page } from '@/app/page-route'
import { BeforeYouGive } from '@/components/records/consents/before-you-give'
import { GiveForm } from '@/components/records/consents/give-form'
import { RequestFrame } from '@/components/requests/request-frame'
import { findForm } from '@/lib/platform/seal/kept-form'
import { consentErrors } from '@/lib/records/consents/give/consent-form'
import { findTypedConsent } from '@/lib/records/consents/give/giving'
import { switchedFormId } from '@/lib/words/switch-intent'
import { msg, t } from '@/lib/words/t'
import { keepWish } from './keep-consent'
import { consentsHref, requireAdult } from '../require-adult'

const here = '/ca-nhan/cho-xem/moi'
const title = msg('Cho một người xem dữ liệu của bạn')

export const GET = page(async ({ search }) => {
  const user = await requireAdult(here)
  const { typed, hasWay } = await findTypedConsent(user)
  // Typed while the session ended; another account's words are not shown here.
  const { request, ...unsent } = await findForm(here)
  const values = { ...typed, ...(request === user.id && unsent) }
  const errors = search.loi === undefined ? [] : consentErrors(values, user.login)
  return {
    title: t(title),
    hasErrors: errors.length > 0,
    body: (
      <RequestFrame
        user={user}
        title={t(title)}
        at={here}
        errors={errors}
        form={hasWay ? { id: switchedFormId } : undefined}
        above={{ title: t('Cho người thân xem'), href: consentsHref }}
      >
        <BeforeYouGive />
        {hasWay ? (
          <GiveForm by={user.id} form={{ values, errors }} />
        ) : (
          <p>{t('Tài khoản chưa có liên hệ nào nhận được mã xác thực.')}</p>
        )}
      </RequestFrame>
    ),
  }
})

export const POST = keepWish
