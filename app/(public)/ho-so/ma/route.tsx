import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { ArticlePage } from '@/components/layout/article-page'
import { CodeLock } from '@/components/layout/code-lock'
import { CodeForm } from '@/components/registration/code-form'
import { Button, ButtonRow } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { env } from '@/lib/platform/env'
import { findForm } from '@/lib/platform/kept-form'
import { findCaseHref } from '@/lib/registration/find-case'
import { findOpening } from '@/lib/registration/open-elsewhere'
import { findChannelState } from '@/lib/verification/find-code-state'
import { askComplaint } from '@/lib/accounts/complaint'
import { findHeaderAccount } from '@/lib/accounts/current-user'
import { visitorOf } from '@/lib/accounts/visitor'
import { withTriesLeft } from '@/lib/verification/tries-words'

const wrong =
  'Xem lại tin nhắn, hoặc nhập lại từ đầu. Mã chưa đúng, đã hết hạn, hoặc mã hồ sơ và số điện thoại chưa khớp.'
/** Before anything was tried, and after. */
const complaints: Record<string, string> = {
  'no-code': 'Nhập mã gồm 8 chữ và số trong tin nhắn.',
  'short-code': 'Nhập đủ 8 chữ và số của mã trong tin nhắn.',
  'is-reference': 'Nhập mã trong tin nhắn vừa gửi. Mã vừa nhập là mã hồ sơ.',
}

/** The same whether or not number and phone belong together, and whether a code was sent now or before: whoever reads it may be a stranger. */
const unknown =
  'Nếu mã hồ sơ và số điện thoại khớp nhau, mã đang đến hoặc đã ở số ấy. Mã có 8 chữ và số.'
const neutral = 'Mã có 8 chữ và số, trong tin nhắn đến số điện thoại đã xác nhận.'

export const GET = page(async ({ request, search }) => {
  const tries = await findOpening(visitorOf(request))
  if (!tries) redirect('/ho-so')
  const message = complaints[String(search.loi)] ?? askComplaint(search.loi) ?? wrong
  const isRefused = search.loi !== undefined && search.loi !== 'locked' && !tries.until
  const error = isRefused ? withTriesLeft(message, tries) : undefined
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
        {tries.until ? (
          <CodeLock door="case" until={tries.until}>
            <p>
              <a href={findCaseHref}>Mở một hồ sơ khác</a>
            </p>
          </CodeLock>
        ) : (
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
              tries={tries}
              isDemo={env.DEMO_MODE}
              isFromOutside
              againHref={findCaseHref}
            />
            <ButtonRow>
              <Button>Mở hồ sơ</Button>
            </ButtonRow>
          </form>
        )}
      </ArticlePage>
    ),
  }
})
