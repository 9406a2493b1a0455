import { page } from '@/app/page-route'
import { DoorNotice } from '@/components/accounts/door-notice'
import { SignInForm } from '@/components/accounts/sign-in-form'
import { FormPage } from '@/components/layout/form-page'
import { PortalPage } from '@/components/layout/portal-page'
import { Panel } from '@/components/ui/panel'
import { complaintsOf } from '@/lib/accounts/complaint'
import { findHeaderAccount } from '@/lib/accounts/current-user'
import { findKeptLogin } from '@/lib/accounts/kept-login'
import { returnPath } from '@/lib/accounts/return-path'
import { findToldEnd } from '@/lib/accounts/told-end'
import { findCurrent } from '@/lib/registration/current-declaration'

export const GET = page(async ({ search }) => {
  const { loi, tiep, 'da-thoat': hasLeft, 'het-phien': isOver, 'ma-so': found } = search
  const [account, login] = [await findHeaderAccount(), await findKeptLogin()]
  const errors = complaintsOf(loi, { firstField: 'login' })
  return {
    title: 'Đăng nhập',
    hasErrors: search.loi !== undefined,
    body: (
      <PortalPage section="dang-nhap" trail={[{ title: 'Đăng nhập' }]} account={account}>
        <FormPage aside={<OtherWays />} asideLabel="Cách đăng nhập khác">
          {errors.length === 0 && (
            <DoorNotice
              person="citizen"
              hasLeft={hasLeft !== undefined}
              end={isOver === undefined ? null : await findToldEnd()}
              signedInAs={account?.name}
              hasDrafts={hasLeft !== undefined && (await findCurrent()) !== null}
              hasFoundCode={found !== undefined && login !== ''}
            />
          )}
          <SignInForm
            person="citizen"
            action="/dang-nhap/vao"
            form={{ values: { login }, errors }}
            goal={returnPath(tiep, '/ca-nhan')}
            heading="Đăng nhập"
          />
        </FormPage>
      </PortalPage>
    ),
  }
})

const ways = [
  ['Tìm mã số Bảo hiểm xã hội', '/tra-cuu/ma-so-bhxh'],
  ['Kích hoạt tài khoản vừa được cấp', '/kich-hoat'],
  ['Chưa có tài khoản? Đăng ký ngay', '/dang-ky'],
  ['Lưu ý khi sử dụng', '/luu-y'],
] as const

const OtherWays = () => (
  <Panel title="Chưa đăng nhập được?">
    <ul>
      {ways.map(([title, href]) => (
        <li key={href}>
          <a href={href} className="inline-flex min-h-11 items-center">
            {title}
          </a>
        </li>
      ))}
    </ul>
  </Panel>
)
