import { signInPages } from '@/lib/accounts/sign-in-page'
import { signInForm } from '@/lib/accounts/sign-in/sign-in-form'
import { page } from '@/app/page-route'
import { SignInNotice } from '@/components/accounts/sign-in-notice'
import { SignInForm } from '@/components/accounts/sign-in-form'
import { FormPage } from '@/components/layout/pages/form-page'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { Panel } from '@/components/ui/panel'
import { errorsOfReasons } from '@/lib/accounts/codes/errors-of-reasons'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { findKeptLogin } from '@/lib/accounts/codes/kept-login'
import { returnPath } from '@/lib/accounts/return-path'
import { findKeptEnd } from '@/lib/accounts/sessions/session-end-cookie'
import { leaveAccount } from '@/lib/registration/drafts/current-declaration'

const title = 'Đăng nhập dành cho cán bộ'

export const GET = page(async ({ search }) => {
  const { loi, tiep, 'da-thoat': hasLeft, 'het-phien': isOver, 'vua-nhan': pressed } = search
  const [account, login] = [await findHeaderAccount(), await findKeptLogin()]
  const errors = errorsOfReasons(loi, { firstField: 'login', person: 'officer' })
  return {
    title,
    hasErrors: search.loi !== undefined,
    body: (
      <PortalPage trail={[{ title }]} account={account}>
        <FormPage aside={<OtherWays />} asideLabel="Cách đăng nhập khác">
          {errors.length === 0 && (
            <SignInNotice
              person="officer"
              hasLeft={hasLeft !== undefined}
              end={isOver === undefined ? null : await findKeptEnd()}
              signedInAs={account?.name}
              pressed={typeof pressed === 'string' ? pressed : undefined}
            />
          )}
          <SignInForm
            person="officer"
            action="/can-bo/dang-nhap"
            form={{ values: { login }, errors }}
            goal={returnPath(tiep, '/can-bo')}
            heading={title}
          />
        </FormPage>
      </PortalPage>
    ),
  }
})

const OtherWays = () => (
  <Panel title="Chưa đăng nhập được?">
    <p className="mb-3">
      Quên mật khẩu, hoặc mới vào làm? Người quản trị cấp mã, rồi bạn{' '}
      <a href="/can-bo/kich-hoat">kích hoạt tài khoản</a>.
    </p>
    <p>
      Bạn là công dân, đơn vị? <a href="/dang-nhap">Đăng nhập vào tài khoản</a>
    </p>
  </Panel>
)

export const POST = signInForm(signInPages.officer, leaveAccount)
