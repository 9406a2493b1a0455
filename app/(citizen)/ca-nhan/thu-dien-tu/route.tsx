import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { EmailCodeForm } from '@/components/accounts/email-code-form'
import { PersonalPage } from '@/components/accounts/personal-page'
import { CodeLock } from '@/components/layout/code-lock'
import { DemoInboxNote } from '@/components/layout/demo-inbox-note'
import { FormPage } from '@/components/layout/pages/form-page'
import { SendingNote } from '@/components/layout/sending-note'
import { PersonalAside } from '@/components/accounts/personal-aside'
import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words/words'
import { codeErrorsOf } from '@/lib/accounts/codes/errors-of-reasons'
import {
  findEmailTries,
  findNoEmailCode,
  findUnconfirmed,
  hasEmailCode,
} from '@/lib/accounts/codes/confirm-email'
import { requireCitizen } from '@/lib/accounts/sessions/current-user'
import { env } from '@/lib/platform/env'
import { findForm } from '@/lib/platform/seal/kept-form'
import { findCodeState } from '@/lib/verification/find-code-state'
import { msg, t } from '@/lib/words/t'
import { confirm } from './confirm'

const here = '/ca-nhan/thu-dien-tu'
const title = msg('Xác nhận thư điện tử')
const asked = msg('Đã nhận yêu cầu gửi mã.')

export const GET = page(async ({ search }) => {
  const user = await requireCitizen(here)
  const email = await findUnconfirmed(user.id)
  if (!email) redirect('/ca-nhan')
  const noSending = await findNoEmailCode(user, email)
  const tries = await findEmailTries(user)
  const values = await findForm(here)
  const form = {
    values,
    errors: codeErrorsOf(search.loi, { firstField: 'code', typed: values }, { tries, noSending }),
  }
  const hasErrors = form.errors.length > 0
  const isNews = search['da-gui'] !== undefined && !hasErrors && !tries.until
  const hasCode = isNews || hasErrors || noSending !== null || (await hasEmailCode(user, email))
  const which = { purpose: 'confirm-email', recipient: email, accountId: user.id } as const
  const state = <SendingNote {...await findCodeState(which)} to={email} by="email" />
  return {
    title: isNews ? `${t(asked)} ${t(title)}` : t(title),
    hasErrors,
    body: (
      <PersonalPage
        trail={[{ title: t('Quản lý cá nhân'), href: '/ca-nhan' }, { title: t(title) }]}
        user={user}
      >
        <FormPage
          title={t(title)}
          errors={form.errors}
          aside={<PersonalAside at={here} />}
          asideLabel={t('Trang của bạn')}
        >
          <p className="mb-6">
            {!hasCode && !tries.until && (
              <>
                {t('Nhấn “Nhận mã”. Mã gồm 6 chữ số sẽ được gửi đến <email></email>.', {
                  email: () => (
                    <strong className="wrap-anywhere">
                      <Words>{email}</Words>
                    </strong>
                  ),
                })}{' '}
              </>
            )}
            {t('Xác nhận rồi, bạn có thêm một cách lấy lại mật khẩu khi mất điện thoại.')}
            <DemoInboxNote isDemo={env.DEMO_MODE} by="email" />
          </p>
          {tries.until ? (
            <CodeLock of="email" until={tries.until} />
          ) : (
            <EmailCodeForm {...{ form, hasCode, noSending, tries }}>
              {isNews ? (
                <Notice tone="success" role="status" title={t(asked)}>
                  {state}
                </Notice>
              ) : (
                <div className="mb-4">{state}</div>
              )}
            </EmailCodeForm>
          )}
        </FormPage>
      </PersonalPage>
    ),
  }
})

export const POST = confirm
