import { page } from '@/app/page-route'
import { PasswordField } from '@/components/accounts/password-field'
import type { Account } from '@/components/layout/header/account-menu'
import { FormPage } from '@/components/layout/pages/form-page'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { Button, ButtonLink, ButtonRow } from '@/components/ui/button'
import { PersonName } from '@/components/ui/words/person-name'
import { errorsOfReasons } from '@/lib/accounts/codes/errors-of-reasons'
import { findGrant } from '@/lib/accounts/codes/password-grant'
import { passwordHint } from '@/lib/accounts/passwords/password-limits'
import { findForPassword } from '@/lib/accounts/passwords/repository'
import { errorOf } from '@/lib/forms/form-state'
import { isOrganisationLogin, shownLoginNumber } from '@/lib/forms/numbers/login-number'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { msg, t } from '@/lib/words/t'
import { keepPassword } from './keep-password'

const title = msg('Đặt mật khẩu')
const isOver = msg('Nhập mã trước đã')
const officerTrail = () => [
  { title: t('Đăng nhập dành cho cán bộ'), href: '/can-bo/dang-nhap' },
  { title: t(title) },
]
const trail = () => [{ title: t('Đăng nhập'), href: '/dang-nhap' }, { title: t(title) }]

function whoseAccount(owner: { kind: string; fullName: string; login: string }) {
  if (owner.kind === 'OFFICER')
    return t('Tài khoản của <name></name>, mã cán bộ <number></number>.', shown(owner))
  if (isOrganisationLogin(owner.login))
    return t('Tài khoản của <name></name>, mã số thuế <number></number>.', shown(owner))
  return t('Tài khoản của <name></name>, mã số BHXH <number></number>.', shown(owner))
}

const shown = ({ fullName, login }: { fullName: string; login: string }) => ({
  name: () => (
    <strong>
      <PersonName>{fullName}</PersonName>
    </strong>
  ),
  number: () => <span className="whitespace-nowrap">{shownLoginNumber(login)}</span>,
})

export const GET = page(async ({ search }) => {
  const grant = await findGrant()
  const owner = grant && (await findForPassword(grant.accountId))
  if (!owner || owner.passwordMark !== grant.passwordMark)
    return {
      title: t(isOver),
      body: (
        <GrantIsOver
          isOfficer={search['can-bo'] !== undefined}
          account={await findHeaderAccount()}
        />
      ),
    }
  const form = {
    values: {},
    errors: errorsOfReasons(search.loi, { firstField: 'newPassword' }),
  }
  return {
    title: t(title),
    hasErrors: search.loi !== undefined,
    body: (
      <PortalPage
        section="dang-nhap"
        trail={owner.kind === 'OFFICER' ? officerTrail() : trail()}
        account={await findHeaderAccount()}
      >
        <FormPage title={t(title)} errors={form.errors}>
          <p className="mb-6">{whoseAccount(owner)}</p>
          <form method="post" action="/dat-mat-khau" noValidate>
            {owner.kind === 'OFFICER' && <input type="hidden" name="can-bo" value="1" />}
            {/* For the password manager, which keeps the two together. */}
            <input type="hidden" name="username" autoComplete="username" value={owner.login} />
            <PasswordField
              name="newPassword"
              label={t('Mật khẩu mới')}
              hint={passwordHint()}
              error={errorOf(form, 'newPassword')}
              isNew
            />
            {/* Without scripts nothing shows what is typed: a slip would shut its owner out the next time. */}
            <noscript>
              <PasswordField
                name="repeat"
                label={t('Nhập lại mật khẩu mới')}
                error={errorOf(form, 'repeat')}
                isNew
              />
            </noscript>
            <ButtonRow>
              <Button>{t('Đặt mật khẩu và đăng nhập')}</Button>
            </ButtonRow>
          </form>
        </FormPage>
      </PortalPage>
    ),
  }
})

type Over = { isOfficer: boolean; account: Account | null }

const GrantIsOver = ({ isOfficer, account }: Over) => (
  <PortalPage
    section="dang-nhap"
    trail={isOfficer ? officerTrail() : trail()}
    title={t(isOver)}
    account={account}
  >
    <p className="max-w-prose">
      {t('Mã trước đã dùng rồi, hoặc đã quá 15 phút kể từ khi nhập.')}{' '}
      {isOfficer
        ? t('Đã đặt mật khẩu thì đăng nhập. Chưa đặt thì xin người vận hành cổng mã khác.')
        : t('Xin mã khác rồi làm tiếp.')}
    </p>
    <ButtonRow>
      {isOfficer ? (
        <>
          <ButtonLink href="/can-bo/dang-nhap">{t('Đăng nhập dành cho cán bộ')}</ButtonLink>
          <ButtonLink href="/can-bo/kich-hoat" look="secondary">
            {t('Nhập mã của cán bộ')}
          </ButtonLink>
        </>
      ) : (
        <>
          <ButtonLink href="/quen-mat-khau">{t('Xin mã đặt lại mật khẩu')}</ButtonLink>
          <ButtonLink href="/kich-hoat" look="secondary">
            {t('Nhập mã kích hoạt')}
          </ButtonLink>
        </>
      )}
    </ButtonRow>
  </PortalPage>
)

export const POST = keepPassword
