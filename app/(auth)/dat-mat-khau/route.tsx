import { page } from '@/app/page-route'
import { PasswordField } from '@/components/accounts/password-field'
import type { Account } from '@/components/layout/header/account-menu'
import { FormPage } from '@/components/layout/pages/form-page'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { Button, ButtonLink, ButtonRow } from '@/components/ui/button'
import { PersonName } from '@/components/ui/words/person-name'
import { complaintsOf } from '@/lib/accounts/codes/complaint'
import { findGrant } from '@/lib/accounts/codes/grant'
import { passwordHint } from '@/lib/accounts/passwords/password-limits'
import { findForPassword } from '@/lib/accounts/repository'
import { errorOf } from '@/lib/forms/form-state'
import { shownBhxhCode } from '@/lib/forms/shown'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'

const title = 'Đặt mật khẩu'
const isOver = 'Nhập mã trước đã'
const officerTrail = [{ title: 'Đăng nhập dành cho cán bộ', href: '/can-bo/dang-nhap' }, { title }]
const trail = [{ title: 'Đăng nhập', href: '/dang-nhap' }, { title }]

export const GET = page(async ({ search }) => {
  const grant = await findGrant()
  const owner = grant && (await findForPassword(grant.accountId))
  if (!owner || owner.passwordMark !== grant.passwordMark)
    return {
      title: isOver,
      body: (
        <GrantIsOver
          isOfficer={search['can-bo'] !== undefined}
          account={await findHeaderAccount()}
        />
      ),
    }
  const form = {
    values: {},
    errors: complaintsOf(search.loi, { firstField: 'newPassword' }),
  }
  return {
    title,
    hasErrors: search.loi !== undefined,
    body: (
      <PortalPage
        section="dang-nhap"
        trail={owner.kind === 'OFFICER' ? officerTrail : trail}
        account={await findHeaderAccount()}
      >
        <FormPage title={title} errors={form.errors}>
          <p className="mb-6">
            Tài khoản của{' '}
            <strong>
              <PersonName>{owner.fullName}</PersonName>
            </strong>
            , {owner.kind === 'OFFICER' ? 'mã cán bộ' : 'mã số BHXH'}{' '}
            <span className="whitespace-nowrap">{shownBhxhCode(owner.login)}</span>.
          </p>
          <form method="post" action="/dat-mat-khau/luu" noValidate>
            {owner.kind === 'OFFICER' && <input type="hidden" name="can-bo" value="1" />}
            {/* For the password manager, which keeps the two together. */}
            <input type="hidden" name="username" autoComplete="username" value={owner.login} />
            <PasswordField
              name="newPassword"
              label="Mật khẩu mới"
              hint={passwordHint}
              error={errorOf(form, 'newPassword')}
              isNew
            />
            {/* Without scripts nothing shows what is typed: a slip would shut its owner out the next time. */}
            <noscript>
              <PasswordField
                name="repeat"
                label="Nhập lại mật khẩu mới"
                error={errorOf(form, 'repeat')}
                isNew
              />
            </noscript>
            <ButtonRow>
              <Button>Đặt mật khẩu và đăng nhập</Button>
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
    trail={isOfficer ? officerTrail : trail}
    title={isOver}
    account={account}
  >
    <p className="max-w-prose">
      Mã trước đã dùng rồi, hoặc đã quá 15 phút kể từ khi nhập.{' '}
      {isOfficer
        ? 'Đã đặt mật khẩu thì đăng nhập. Chưa đặt thì xin người vận hành cổng mã khác.'
        : 'Xin mã khác rồi làm tiếp.'}
    </p>
    <ButtonRow>
      {isOfficer ? (
        <>
          <ButtonLink href="/can-bo/dang-nhap">Đăng nhập dành cho cán bộ</ButtonLink>
          <ButtonLink href="/can-bo/kich-hoat" look="secondary">
            Nhập mã của cán bộ
          </ButtonLink>
        </>
      ) : (
        <>
          <ButtonLink href="/quen-mat-khau">Xin mã đặt lại mật khẩu</ButtonLink>
          <ButtonLink href="/kich-hoat" look="secondary">
            Nhập mã kích hoạt
          </ButtonLink>
        </>
      )}
    </ButtonRow>
  </PortalPage>
)
