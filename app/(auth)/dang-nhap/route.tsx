import { signInPages } from '@/lib/accounts/sign-in-page'
import { signInForm } from '@/lib/accounts/sign-in/sign-in-form'
import { page } from '@/app/page-route'
import { OtherWaysIn } from '@/components/accounts/other-ways-in'
import { SignInNotice } from '@/components/accounts/sign-in-notice'
import { SignInForm } from '@/components/accounts/sign-in-form'
import { FormPage } from '@/components/layout/pages/form-page'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { errorsOfReasons } from '@/lib/accounts/codes/errors-of-reasons'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { findKeptLogin } from '@/lib/accounts/codes/kept-login'
import { returnPath } from '@/lib/accounts/return-path'
import { findKeptEnd } from '@/lib/accounts/sessions/session-end-cookie'
import { findCurrent, leaveAccount } from '@/lib/registration/drafts/current-declaration'
import { hasStoppedForm } from '@/lib/requests/stop/stopped-form'
import { switchedFormId } from '@/lib/words/switch-intent'
import { t } from '@/lib/words/t'

export const GET = page(async ({ search }) => {
  const {
    loi,
    tiep,
    'da-thoat': hasLeft,
    'het-phien': isOver,
    'ma-so': found,
    'vua-nhan': pressed,
    xong,
  } = search
  const [account, login] = [await findHeaderAccount(), await findKeptLogin()]
  const errors = errorsOfReasons(loi, { firstField: 'login', typed: { login } })
  return {
    title: t('Đăng nhập'),
    hasErrors: errors.length > 0,
    body: (
      <PortalPage
        form={{ id: switchedFormId }}
        section="dang-nhap"
        trail={[{ title: t('Đăng nhập') }]}
        account={account}
      >
        <FormPage
          aside={<OtherWaysIn without={['/dang-nhap', '/quen-mat-khau', '/kich-hoat']} />}
          asideLabel={t('Cách đăng nhập khác')}
        >
          {errors.length === 0 && (
            <SignInNotice
              person="citizen"
              hasLeft={hasLeft !== undefined}
              end={isOver === undefined ? null : await findKeptEnd()}
              signedInAs={account?.name}
              hasStopped={xong === 'ngung'}
              hasStoppedForm={xong === 'ngung' && (await hasStoppedForm())}
              pressed={typeof pressed === 'string' ? pressed : undefined}
              draftsInAccount={hasLeft === 'con-ban-nhap'}
              hasDrafts={hasLeft !== undefined && (await findCurrent()) !== null}
              hasFoundCode={found !== undefined && login !== ''}
            />
          )}
          <SignInForm
            person="citizen"
            action="/dang-nhap"
            form={{ values: { login }, errors }}
            goal={returnPath(tiep, '/ca-nhan')}
            heading={t('Đăng nhập')}
          />
        </FormPage>
      </PortalPage>
    ),
  }
})

export const POST = signInForm(signInPages.citizen, leaveAccount)
