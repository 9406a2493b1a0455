import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { AccountCodeField } from '@/components/accounts/account-code-field'
import { DemoInboxNote } from '@/components/layout/demo-inbox-note'
import { FormPage } from '@/components/layout/form-page'
import { PortalPage } from '@/components/layout/portal-page'
import { SendingNote } from '@/components/layout/sending-note'
import { Button, ButtonRow } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import { complaintsOf } from '@/lib/accounts/complaint'
import { findHeaderAccount } from '@/lib/accounts/current-user'
import { findKeptLogin } from '@/lib/accounts/kept-login'
import { readLogin } from '@/lib/accounts/login'
import { errorOf } from '@/lib/forms/form-state'
import { shownBhxhCode } from '@/lib/forms/shown'
import { env } from '@/lib/platform/env'
import { findChannelState } from '@/lib/verification/find-code-state'

const title = 'Nhập mã đặt lại mật khẩu'
const trail = [
  { title: 'Đăng nhập', href: '/dang-nhap' },
  { title: 'Quên mật khẩu', href: '/quen-mat-khau' },
  { title: 'Nhập mã' },
]

export const GET = page(async ({ search }) => {
  const login = readLogin('CITIZEN', await findKeptLogin())
  if (!login) redirect('/quen-mat-khau')
  const unknown = `Nếu mã số ${shownBhxhCode(login)} có tài khoản, một mã được gửi đến liên hệ đã đăng ký.`
  const form = {
    values: {},
    errors: complaintsOf(search.loi, { firstField: 'code' }),
  }
  return {
    title,
    hasErrors: search.loi !== undefined,
    body: (
      <PortalPage section="dang-nhap" trail={trail} account={await findHeaderAccount()}>
        <FormPage title={title} errors={form.errors}>
          <div className="mb-6">
            <SendingNote {...await findChannelState()} to="số đã đăng ký" unknown={unknown} />
            <p>
              <DemoInboxNote isDemo={env.DEMO_MODE} />
            </p>
          </div>
          <form method="post" action="/quen-mat-khau/nhap-ma/luu" noValidate>
            <input type="hidden" name="login" value={login} />
            <AccountCodeField
              label="Mã trong tin nhắn"
              hint="8 chữ và số, dùng được trong 30 phút."
              error={errorOf(form, 'code')}
            />
            <Details summary="Tôi chưa nhận được mã">
              <p>
                Tin nhắn có thể đến chậm vài phút. Mã cũ vẫn dùng được, trong 30 phút kể từ lúc gửi.
              </p>
              <p>
                <a href="/quen-mat-khau">Kiểm tra mã số BHXH và xin gửi lại</a>
              </p>
              <p>Đã đổi số điện thoại? Mang giấy tờ tùy thân đến cơ quan BHXH để cập nhật.</p>
            </Details>
            <ButtonRow>
              <Button>Tiếp tục</Button>
            </ButtonRow>
          </form>
        </FormPage>
      </PortalPage>
    ),
  }
})
