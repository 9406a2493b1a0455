import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { keepStep } from '@/app/(public)/dang-ky/keep-step'
import { StepPage } from '@/components/registration/steps/step-page'
import { StepQuestions } from '@/components/registration/steps/step-questions'
import { isChildsOfAccount } from '@/lib/registration/contact/guardian-of-account'
import { findCurrent, withoutHref } from '@/lib/registration/drafts/current-declaration'
import { stepOfEmptyDraft, stepOfDraft, withLost } from '@/lib/registration/drafts/open-step'
import { findStepNews } from '@/lib/registration/drafts/step-news'
import { editable } from '@/lib/registration/steps/status'
import { startHref } from '@/lib/registration/steps/addresses'
import { chosenService } from '@/lib/services/chosen-service'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { t } from '@/lib/words/t'

export const GET = page(async ({ search }) => {
  const current = await findCurrent(search)
  if (!current && withoutHref(search) !== startHref) redirect(withoutHref(search))
  const service = chosenService(search['dich-vu'])
  const showErrors = search.loi !== undefined
  // The first page needs no draft: the first answer makes one.
  const isOpen = current && editable.includes(current.status)
  const { head, draft, form, field } = isOpen
    ? stepOfDraft(
        { ...(await withLost(current)), news: findStepNews(search) },
        'subject',
        showErrors,
      )
    : stepOfEmptyDraft('subject', showErrors)
  const isOfAccount = draft !== null && isChildsOfAccount(draft)
  return {
    ...head,
    body: (
      <StepPage
        account={await findHeaderAccount()}
        id="subject"
        draft={draft}
        form={form}
        heading={t('Đăng ký')}
        lead={isOfAccount && <OnlyChildren />}
      >
        {service && <input type="hidden" name="dich-vu" value={service.id} />}
        <StepQuestions
          step="subject"
          field={(name) => ({ ...field(name), ...(isOfAccount && { readOnly: true }) })}
          offered={{ subject: service?.needs?.kind }}
        />
      </StepPage>
    ),
  }
})

/** What an account began is for a child (decision 0082). */
const OnlyChildren = () => (
  <p className="mb-6">
    {t(
      'Tờ khai này bắt đầu từ tài khoản của bạn nên chỉ dành cho con dưới 18 tuổi. Người khác <a>đăng ký bằng tờ khai riêng</a>.',
      { a: (words) => <a href={startHref}>{words}</a> },
    )}
  </p>
)

export const POST = keepStep('subject')
