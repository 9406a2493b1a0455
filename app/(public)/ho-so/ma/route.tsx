import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { ArticlePage } from '@/components/layout/pages/article-page'
import { CodeLock } from '@/components/layout/code-lock'
import { CodeForm } from '@/components/registration/steps/code-form'
import { Button, ButtonRow } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/fields/error-summary'
import { env } from '@/lib/platform/env'
import { findForm } from '@/lib/platform/seal/kept-form'
import { casePhone } from '@/lib/site/case-phone'
import { findCaseHref } from '@/lib/registration/reference/find-case'
import { findNoOpening, findOpening } from '@/lib/registration/drafts/open-elsewhere'
import { shortCodeWords, wrongCodeWords } from '@/lib/verification/code-fault'
import { findChannelState } from '@/lib/verification/find-code-state'
import { isAskReason, noAskingWords, type NoAsking } from '@/lib/accounts/codes/no-asking'
import { mobilePhone } from '@/lib/forms/numbers/number-fields'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { visitorOf } from '@/lib/platform/limits/visitor'
import { withTriesLeft } from '@/lib/verification/tries-words'
import { msg, t } from '@/lib/words/t'
import { open } from './open'

const wrong = msg(
  'Xem lại tin nhắn, hoặc nhập lại từ đầu. Mã chưa đúng, đã hết hạn, hoặc mã hồ sơ và số điện thoại chưa khớp.',
)
const missing = msg('Nhập mã gồm 8 chữ và số trong tin nhắn.')

/** The same whether or not number and phone belong together, and whether a code was sent now or before: whoever reads it may be a stranger. */
const unknown = () =>
  t('Nếu mã hồ sơ và số điện thoại khớp nhau, mã đang đến hoặc đã ở số ấy. Mã có 8 chữ và số.')
const neutral = () => t('Mã có 8 chữ và số, trong tin nhắn đến {phone}.', { phone: t(casePhone) })

/** What is told after a refused press; of limits, only those that hold. */
function messageOf(
  reason: unknown,
  { noAsking, code = '' }: { noAsking: NoAsking | null; code?: string },
): string | undefined {
  if (reason === undefined || reason === 'locked') return undefined
  if (isAskReason(reason)) return noAsking ? noAskingWords(noAsking) : undefined
  if (reason === 'short-code') return shortCodeWords('open-declaration', code)
  return reason === 'no-code' ? t(missing) : wrongCodeWords(t(wrong), code)
}

/** The network's limit, or that of all: the press before sent nothing, whoever's case it is. */
const isUnsent = (noAsking: NoAsking | null) =>
  noAsking !== null && noAsking.reason !== 'too-many-codes'

export const GET = page(async ({ request, search }) => {
  const tries = await findOpening(visitorOf(request))
  if (!tries) redirect('/ho-so')
  const values = await findForm(findCaseHref)
  const phone = mobilePhone.safeParse(values.phone ?? '').data ?? null
  const noAsking = await findNoOpening(phone, visitorOf(request))
  const message = messageOf(search.loi, { noAsking, code: values.code })
  const error = message && !tries.until ? withTriesLeft(message, tries) : undefined
  return {
    title: t('Nhập mã - Tìm lại hồ sơ'),
    hasErrors: error !== undefined,
    body: (
      <ArticlePage
        section="ho-so"
        account={await findHeaderAccount()}
        title={t('Nhập mã để mở hồ sơ')}
        trail={[{ title: t('Tìm lại hồ sơ'), href: '/ho-so?khac=1' }, { title: t('Nhập mã') }]}
      >
        {tries.until ? (
          <CodeLock of="case" until={tries.until}>
            <p>
              <a href={findCaseHref}>{t('Mở một hồ sơ khác')}</a>
            </p>
          </CodeLock>
        ) : (
          <form method="post" action="/ho-so/ma" noValidate>
            <ErrorSummary errors={error ? [{ field: 'code', message: error }] : []} />
            <CodeForm
              sending={{
                ...(await findChannelState()),
                to: t(casePhone),
                unknown: error || isUnsent(noAsking) ? neutral() : unknown(),
              }}
              value={values.code}
              error={error}
              tries={tries}
              isDemo={env.DEMO_MODE}
              isFromOutside
              againHref={findCaseHref}
              noAsking={noAsking}
            />
            <ButtonRow>
              <Button>{t('Mở hồ sơ')}</Button>
            </ButtonRow>
          </form>
        )}
      </ArticlePage>
    ),
  }
})

export const POST = open
