import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { CodeLock } from '@/components/layout/code-lock'
import { CodeForm } from '@/components/registration/steps/code-form'
import { StepPage } from '@/components/registration/steps/step-page'
import { Notice } from '@/components/ui/notice'
import { shownPhone } from '@/lib/forms/shown'
import { env } from '@/lib/platform/env'
import {
  findNoPhoneCode,
  findPhoneTries,
  typedPhone,
} from '@/lib/registration/contact/ask-for-phone'
import { findForm } from '@/lib/platform/seal/kept-form'
import { openStep } from '@/lib/registration/drafts/open-step'
import { ofDeclaration } from '@/lib/registration/reference/own-address'
import { reviewHref, stepHref } from '@/lib/registration/steps/addresses'
import { nextHref } from '@/lib/registration/steps/journey'
import { stepErrors } from '@/lib/registration/steps/step-errors'
import { codeError } from '@/lib/verification/code-error'
import { withTriesLeft } from '@/lib/verification/tries-words'
import { findCodeState } from '@/lib/verification/find-code-state'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { visitorOf } from '@/lib/platform/limits/visitor'
import { enterCode } from './enter-code'
import { t } from '@/lib/words/t'

const doneOf = (search: Record<string, unknown>) =>
  search['gui-lai'] === undefined ? undefined : t('Đã nhận yêu cầu gửi lại mã.')

export const GET = page(async ({ request, search }) => {
  const { head, draft } = await openStep('confirmedPhone', search)
  const phone = typedPhone(draft)
  if (!phone) redirect(ofDeclaration(stepHref('contact'), draft.reference))
  const isConfirmed = stepErrors(draft.typed, 'confirmedPhone').length === 0
  const noSending = await findNoPhoneCode(draft, phone, visitorOf(request).network)
  const tries = await findPhoneTries(draft)
  const locked = isConfirmed ? null : tries.until
  const { code } = await findForm(stepHref('confirmedPhone'))
  const message = isConfirmed || locked ? undefined : codeError(search.loi, { noSending, code })
  const error = message && withTriesLeft(message, tries)
  const which = { purpose: 'confirm-phone', recipient: phone, declarationId: draft.id } as const
  const done = error || locked ? undefined : doneOf(search)
  return {
    ...head,
    hasErrors: error !== undefined,
    title: done ? `${done} ${head.title}` : head.title,
    body: (
      <StepPage
        account={await findHeaderAccount()}
        id="confirmedPhone"
        draft={draft}
        done={isConfirmed ? undefined : done}
        isStopped={locked !== null}
        form={{ values: {}, errors: error ? [{ field: 'code', message: error }] : [] }}
      >
        {isConfirmed ? (
          <Notice
            tone="success"
            title={t('Số {phone} đã được xác nhận', { phone: shownPhone(phone) })}
          >
            <p>
              {nextHref(draft.typed) === reviewHref
                ? t('Nhấn “Tiếp” để kiểm tra tờ khai.')
                : t('Nhấn “Tiếp” để điền phần sau.')}
            </p>
          </Notice>
        ) : locked ? (
          <CodeLock of="phone" until={locked} />
        ) : (
          <CodeForm
            sending={{
              ...(await findCodeState(which)),
              to: t('số {phone}', { phone: shownPhone(phone) }),
            }}
            value={error && code}
            error={error}
            noSending={noSending}
            tries={tries}
            changeHref={stepHref('contact')}
            isDemo={env.DEMO_MODE}
          />
        )}
      </StepPage>
    ),
  }
})

export const POST = enterCode
