import { page } from '@/app/page-route'
import { PasskeyPart } from '@/components/accounts/factors/passkey-part'
import { FormPage } from '@/components/layout/pages/form-page'
import { PortalPage } from '@/components/layout/pages/portal-page'
import type { Person } from '@/lib/accounts/codes/errors-of-reasons'
import { forgetLogin } from '@/lib/accounts/codes/kept-login'
import { guestOf } from '@/lib/accounts/places/known-places'
import { returnPath } from '@/lib/accounts/return-path'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { keepSessionEnd } from '@/lib/accounts/sessions/session-end-cookie'
import { letIn } from '@/lib/accounts/sessions/let-in'
import { findSessionToken } from '@/lib/accounts/sessions/session-cookie'
import { passkeyPageOf, signInPages } from '@/lib/accounts/sign-in-page'
import { beginPasskey } from '@/lib/factors/passkeys/begin-passkey'
import { keepAskedPasskey, takeAskedPasskey } from '@/lib/factors/passkeys/challenge'
import { enterByPasskey } from '@/lib/factors/passkeys/enter-by-passkey'
import { readPasskey } from '@/lib/factors/passkeys/read-passkey'
import { factorErrors } from '@/lib/factors/proof/factor-errors'
import { errorOf } from '@/lib/forms/form-state'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { leaveAccount } from '@/lib/registration/drafts/current-declaration'
import { msg, t } from '@/lib/words/t'

const title = msg('Đăng nhập bằng vân tay')

/** Without a number and without a password: the device says who it is. */
export const passkeyEntrancePage = (person: Person) =>
  page(async ({ search }) => {
    const signInPage = signInPages[person]
    const { options, asked } = await beginPasskey(null)
    await keepAskedPasskey(asked)
    const errors = factorErrors(search.loi)
    return {
      title: t(title),
      hasErrors: errors.length > 0,
      body: (
        <PortalPage
          section={person === 'citizen' ? 'dang-nhap' : undefined}
          trail={[{ title: t('Đăng nhập'), href: signInPage.address }, { title: t(title) }]}
          account={await findHeaderAccount()}
        >
          <FormPage title={t(title)} errors={errors}>
            <p className="mb-6">
              {t('Dùng được khi bạn đã thêm vân tay của máy này vào tài khoản.')}{' '}
              {t('Nếu tài khoản đang dùng ở thiết bị khác, thiết bị ấy được đăng xuất.')}
            </p>
            <form method="post" action={passkeyPageOf(signInPage)}>
              <input type="hidden" name="tiep" value={returnPath(search.tiep, signInPage.home)} />
              <PasskeyPart
                options={options}
                label={t(title)}
                look="primary"
                otherwise={t('Hãy đăng nhập bằng mật khẩu.')}
                error={errorOf({ values: {}, errors }, 'passkey')}
              />
            </form>
            <p>
              <a href={signInPage.address} className="inline-flex min-h-11 items-center">
                {t('Đăng nhập bằng mật khẩu')}
              </a>
            </p>
            <p>
              {t(
                'Chưa thêm vân tay? Đăng nhập bằng mật khẩu, rồi thêm ở mục “Cách xác nhận khi đăng nhập”.',
              )}
            </p>
          </FormPage>
        </PortalPage>
      ),
    }
  })

export const passkeyEntranceForm = (person: Person) =>
  post(async (request) => {
    const { kind, address, home } = signInPages[person]
    const { passkey = '', tiep } = await readForm(request)
    const goal = returnPath(tiep, home)
    const { visitor, browserKey } = await guestOf(request)
    const asked = await takeAskedPasskey('enter')
    const entered = await enterByPasskey(
      { kind, response: readPasskey(passkey), asked },
      { visitor, oldToken: await findSessionToken() },
    )
    if (!entered.ok && entered.reason === 'stopped') {
      await keepSessionEnd({ why: 'stop', at: entered.at })
      return seeOther(`${address}?het-phien=1`)
    }
    if (!entered.ok) {
      const back = new URLSearchParams({ loi: entered.reason, tiep: goal })
      return seeOther(`${passkeyPageOf(signInPages[person])}?${back}#loi`)
    }
    await forgetLogin()
    return (await letIn(entered, browserKey, home)).response(goal, leaveAccount)
  })
