import { page } from '@/app/page-route'
import { AccountCodeField } from '@/components/accounts/account-code-field'
import { NotMeDone } from '@/components/accounts/devices/not-me-done'
import { FormPage } from '@/components/layout/pages/form-page'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { Button, ButtonRow } from '@/components/ui/button'
import { errorsOfReasons } from '@/lib/accounts/codes/errors-of-reasons'
import { NOT_ME } from '@/lib/accounts/devices/not-me-address'
import { notMeForm } from '@/lib/accounts/devices/not-me-form'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { errorOf } from '@/lib/forms/form-state'
import { findForm } from '@/lib/platform/seal/kept-form'
import { MOST_TRIES } from '@/lib/verification/one-time-code'
import { msg, t } from '@/lib/words/t'

const title = msg('Không phải tôi')

/** Where a message about a new device leads whoever did not sign in there. */
export const GET = page(async ({ search }) => {
  const { code = '' } = await findForm(NOT_ME)
  const fromLetter = typeof search.ma === 'string' ? search.ma.slice(0, 20) : ''
  const isDone = search.xong !== undefined
  const values = { code: code || fromLetter }
  const form = {
    values,
    errors: errorsOfReasons(search.loi, { firstField: 'code', typed: values }),
  }
  return {
    title: isDone ? t('Đã đăng xuất mọi nơi') : t(title),
    hasErrors: form.errors.length > 0,
    body: (
      <PortalPage trail={[{ title: t(title) }]} account={await findHeaderAccount()}>
        <FormPage title={isDone ? t('Đã đăng xuất mọi nơi') : t(title)} errors={form.errors}>
          {isDone ? (
            <NotMeDone isOfficer={search.xong === 'can-bo'} />
          ) : (
            <>
              <p className="mb-4">
                {t(
                  'Bạn nhận tin có người đăng nhập vào tài khoản của bạn ở thiết bị mới, mà không phải bạn?',
                )}
              </p>
              <p className="mb-6">
                {t(
                  'Nhập mã trong tin ấy rồi nhấn nút: mọi thiết bị được đăng xuất, mật khẩu cũ không dùng được nữa.',
                )}
              </p>
              <form method="post" action={NOT_ME} noValidate>
                <AccountCodeField
                  label={t('Mã trong tin báo')}
                  hint={t('8 chữ và số, dùng được trong 7 ngày kể từ lúc báo.')}
                  tries={{ left: MOST_TRIES, until: null }}
                  value={form.values.code}
                  error={errorOf(form, 'code')}
                />
                <ButtonRow>
                  <Button>{t('Không phải tôi, đăng xuất mọi nơi')}</Button>
                </ButtonRow>
              </form>
            </>
          )}
        </FormPage>
      </PortalPage>
    ),
  }
})

export const POST = notMeForm
