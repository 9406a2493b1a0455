import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { ArticlePage } from '@/components/layout/article-page'
import { CodeForm } from '@/components/registration/code-form'
import { Button, ButtonRow } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { env } from '@/lib/platform/env'
import { findForm } from '@/lib/platform/kept-form'
import { findCaseHref } from '@/lib/registration/find-case'
import { isOpening } from '@/lib/registration/open-elsewhere'
import { findChannelState } from '@/lib/verification/find-code-state'
import { askComplaint } from '@/lib/accounts/complaint'
import { findHeaderAccount } from '@/lib/accounts/current-user'

const wrong =
  'Xem lại tin nhắn, hoặc nhập lại từ đầu. Mã chưa đúng, đã hết hạn, hoặc mã hồ sơ và số điện thoại chưa khớp.'
/** Before anything was tried, and after. */
const complaints: Record<string, string> = {
  'no-code': 'Nhập mã gồm 8 chữ và số trong tin nhắn.',
  'short-code': 'Nhập đủ 8 chữ và số của mã trong tin nhắn.',
  'is-reference': 'Nhập mã trong tin nhắn vừa gửi. Mã vừa nhập là mã hồ sơ.',
}
const tooManyTries = 'Chờ 60 phút rồi xin mã mới. Từ mạng này mã đã được nhập chưa đúng nhiều lần.'

/** The same whether or not number and phone belong together, and whether a code was sent now or before: whoever reads it may be a stranger. */
const unknown =
  'Nếu mã hồ sơ và số điện thoại khớp nhau, mã đang đến hoặc đã ở số ấy. Mã có 8 chữ và số.'
const neutral = 'Mã có 8 chữ và số, trong tin nhắn đến số điện thoại đã xác nhận.'

export const GET = page(async ({ search }) => {
  if (!(await isOpening())) redirect('/ho-so')
  const told = { ...complaints, 'too-many-tries': tooManyTries }[String(search.loi)]
  const message = told ?? askComplaint(search.loi) ?? wrong
  const error = search.loi === undefined ? undefined : message
  return {
    title: 'Nhập mã - Tìm lại hồ sơ',
    hasErrors: error !== undefined,
    body: (
      <ArticlePage
        section="ho-so"
        account={await findHeaderAccount()}
        title="Nhập mã để mở hồ sơ"
        trail={[{ title: 'Tìm lại hồ sơ', href: '/ho-so?khac=1' }, { title: 'Nhập mã' }]}
      >
        <form method="post" action="/ho-so/ma/luu" noValidate>
          <ErrorSummary errors={error ? [{ field: 'code', message: error }] : []} />
          <CodeForm
            sending={{
              ...(await findChannelState()),
              to: 'số đã xác nhận',
              unknown: error ? neutral : unknown,
            }}
            value={(await findForm(findCaseHref)).code}
            error={error}
            isDemo={env.DEMO_MODE}
            isFromOutside
            againHref="/ho-so?khac=1"
          />
          <ButtonRow>
            <Button>Mở hồ sơ</Button>
          </ButtonRow>
        </form>
      </ArticlePage>
    ),
  }
})
