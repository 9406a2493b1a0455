import { page } from '@/app/page-route'
import { signOutHere } from '@/app/(auth)/dang-xuat/sign-out-here'
import { RequestFrame } from '@/components/requests/request-frame'
import { WithdrawTermsForm } from '@/components/terms/withdraw-form'
import { citizenWhoPresses, requireCitizen } from '@/lib/accounts/sessions/current-user'
import { settingsHref, withdrawTermsHref } from '@/lib/own-settings/setting-addresses'
import { post, seeOther } from '@/lib/platform/answers/post'
import { withdrawTerms } from '@/lib/terms/accept/leave-terms'
import { withoutTermsHref } from '@/lib/terms/terms-addresses'
import { msg, t } from '@/lib/words/t'

const title = msg('Rút lại sự đồng ý với các điều khoản')

export const GET = page(async () => {
  const user = await requireCitizen(withdrawTermsHref)
  return {
    title: t(title),
    body: (
      <RequestFrame
        user={user}
        title={t(title)}
        at={withdrawTermsHref}
        above={{ title: t('Cài đặt'), href: settingsHref }}
      >
        <WithdrawTermsForm />
      </RequestFrame>
    ),
  }
})

export const POST = post(async () => {
  await withdrawTerms(await citizenWhoPresses(withdrawTermsHref))
  await signOutHere()
  return seeOther(`${withoutTermsHref}?da-thoat=rut`)
})
