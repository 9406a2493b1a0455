import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { AccountCodeField } from '@/components/accounts/account-code-field'
import { DemoInboxNote } from '@/components/layout/demo-inbox-note'
import { FormPage } from '@/components/layout/form-page'
import { SendingNote } from '@/components/layout/sending-note'
import { PersonalAside } from '@/components/accounts/personal-aside'
import { PersonalPage } from '@/components/accounts/personal-page'
import { Button, ButtonRow } from '@/components/ui/button'
import { complaintsOf } from '@/lib/accounts/complaint'
import { findNoEmailCode, findUnconfirmed } from '@/lib/accounts/confirm-email'
import { requireCitizen } from '@/lib/accounts/current-user'
import { errorOf } from '@/lib/forms/form-state'
import { env } from '@/lib/platform/env'
import { noSendingWords } from '@/lib/verification/complaint'
import { findCodeState } from '@/lib/verification/find-code-state'

const title = 'Xác nhận thư điện tử'

export const GET = page(async ({ search }) => {
  const user = await requireCitizen('/ca-nhan/thu-dien-tu')
  const email = await findUnconfirmed(user.id)
  if (!email) redirect('/ca-nhan')
  const { loi, 'da-gui': sent } = search
  const noSending = await findNoEmailCode(user, email)
  const isSent = sent !== undefined || noSending !== null
  const which = { purpose: 'confirm-email', recipient: email, accountId: user.id } as const
  const form = { values: {}, errors: complaintsOf(loi, { firstField: 'code' }) }
  return {
    title,
    hasErrors: search.loi !== undefined,
    body: (
      <PersonalPage trail={[{ title: 'Quản lý cá nhân', href: '/ca-nhan' }, { title }]} user={user}>
        <FormPage
          title={title}
          errors={form.errors}
          aside={<PersonalAside at="/ca-nhan/thu-dien-tu" />}
          asideLabel="Trang của bạn"
        >
          {isSent && (
            <div className="mb-4">
              <SendingNote {...await findCodeState(which)} to={email} what="thư" />
            </div>
          )}
          <p className="mb-6">
            {!isSent && (
              <>
                Nhấn “Gửi mã” để nhận mã 6 chữ số tại{' '}
                <strong className="wrap-anywhere">{email}</strong>.{' '}
              </>
            )}
            Xác nhận rồi, bạn có thêm một cách lấy lại mật khẩu khi mất điện thoại.
            <DemoInboxNote isDemo={env.DEMO_MODE} what="thư" />
          </p>
          {isSent && (
            <form method="post" action="/ca-nhan/thu-dien-tu/luu" noValidate>
              <AccountCodeField
                label="Mã trong thư điện tử (email)"
                hint="Mã dùng được trong 30 phút."
                error={errorOf(form, 'code')}
                isDigits
              />
              <ButtonRow>
                <Button>Xác nhận</Button>
              </ButtonRow>
            </form>
          )}
          {noSending ? (
            <p className="mt-4">{noSendingWords(noSending)}</p>
          ) : (
            <form
              method="post"
              action="/ca-nhan/thu-dien-tu/gui-ma"
              className={isSent ? 'mt-4' : ''}
            >
              <Button look={isSent ? 'secondary' : 'primary'}>
                {isSent ? 'Gửi lại mã' : 'Gửi mã'}
              </Button>
            </form>
          )}
        </FormPage>
      </PersonalPage>
    ),
  }
})
