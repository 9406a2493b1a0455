import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { FormPage } from '@/components/layout/pages/form-page'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { AtDeskNotice } from '@/components/registration/at-desk'
import { AnswerSummary } from '@/components/registration/answer-summary'
import { ChangedElsewhere } from '@/components/registration/steps/changed-elsewhere'
import { Corrected } from '@/components/registration/case/corrected'
import { Doubts } from '@/components/registration/check/doubts'
import { DraftAside } from '@/components/registration/steps/draft-aside'
import { Progress } from '@/components/registration/steps/progress'
import { WhatIsChecked } from '@/components/registration/check/what-is-checked'
import { SubmitForm, submitFormId } from '@/components/registration/steps/submit-form'
import { ErrorSummary } from '@/components/ui/fields/error-summary'
import { Notice } from '@/components/ui/notice'
import type { Typed } from '@/lib/forms/form-state'
import { formatDay } from '@/lib/forms/days/dates'
import { answerLines } from '@/lib/registration/answers/answer-lines'
import type { Correction } from '@/lib/registration/steps/correction'
import { needsCode } from '@/lib/registration/steps/sending-code'
import { reviewCorrection, type Review } from '@/lib/registration/sent/correct-declaration'
import { withLost } from '@/lib/registration/drafts/open-step'
import { requireDraft } from '@/lib/registration/drafts/current-declaration'
import {
  readDeclaration,
  stepOfWhose,
  type Declaration,
} from '@/lib/registration/steps/declaration'
import { findDoubts } from '@/lib/registration/drafts/doubts'
import { markOfReply } from '@/lib/registration/saving/keep-reply'
import { mayChange } from '@/lib/registration/steps/may-change'
import { findOpenStep } from '@/lib/registration/steps/mended'
import { afterCorrecting, afterSubmitting } from '@/lib/registration/steps/next-words'
import { ofDeclaration } from '@/lib/registration/reference/own-address'
import { printDeclaration } from '@/lib/registration/printed/print-declaration'
import type { OwnDeclaration } from '@/lib/registration/repository'
import { replyErrors } from '@/lib/registration/saving/reply'
import { findLookAgain, marksOf } from '@/lib/registration/drafts/reviewed'
import { hasPastStart, withStart } from '@/lib/registration/saving/start-of-use'
import { checkedBefore } from '@/lib/review/sheet/checked-before'
import { stepHref } from '@/lib/registration/steps/addresses'
import { isOwnersOf } from '@/lib/accounts/sessions/is-owners'
import { isOfAccount, withCovered } from '@/lib/registration/contact/guardian-of-account'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { takeIn } from './take-in'
import { msg, t } from '@/lib/words/t'

const mustCommit = msg('Đánh dấu vào ô cam kết, rồi nhấn “Ghi nhận”.')
const lookAgain = msg(
  'Xem lại các mục dưới đây rồi đánh dấu vào ô cam kết. Tờ khai đã đổi sau khi bạn mở trang.',
)

const tooYoung = msg(
  'Mời cha, mẹ hoặc người giám hộ đăng nhập bằng tài khoản của mình. Người đủ 18 tuổi mới gửi được tờ khai cho con.',
)

type Said = { reply: Typed; again: string[] | null; open?: Correction[] }

/** What the press that led here came to, by its word in the address. */
function pressErrors(word: unknown, { reply, again, open = [] }: Said) {
  if (word === undefined) return []
  if (word === 'chua-du-18') return [{ field: 'commitment', message: t(tooYoung) }]
  return [...replyErrors(reply, open), ...commitmentErrors(reply, again)]
}

function commitmentErrors({ commitment }: Typed, again: string[] | null) {
  const message = again ? t(lookAgain) : commitment === 'yes' ? '' : t(mustCommit)
  return message ? [{ field: 'commitment', message }] : []
}

/** Who corrects a case comes from its reasons: what else keeps it from being sent is told at once. */
function openHref(own: OwnDeclaration): string | null {
  const open = findOpenStep(own)
  if (open === null) return null
  return own.status === 'DRAFT' ? stepHref(open) : `${stepHref(open)}?loi=1#loi`
}

function nextWords(draft: OwnDeclaration, answers: Declaration, review: Review | null): string {
  const { method } = answers.submission
  const willBeSigned = method === 'signed' && (review === null || review.needsNewPaper)
  const byCode = needsCode(draft, { willBeSigned })
  return review ? afterCorrecting(method, review, { byCode }) : afterSubmitting(answers, { byCode })
}

export const GET = page(async ({ search }) => {
  const kept = await requireDraft(search)
  const draft = withStart(kept)
  const open = openHref(draft)
  if (open !== null) redirect(ofDeclaration(open, draft.reference))
  const typed = readDeclaration(draft.typed)
  const review = draft.status === 'RETURNED' ? await reviewCorrection(draft, typed) : null
  const answers = review?.answers ?? typed
  const [printed, doubts] = await Promise.all([
    printDeclaration(draft.reference, answers),
    findDoubts(draft, answers),
  ])
  const { reply = {} } = draft.typed
  const again = findLookAgain(search)
  const lines = withCovered(answerLines(answers, printed), draft, await isOwnersOf(draft))
  const errors = pressErrors(search.loi, { reply, again, open: review?.open })
  return {
    title: t('{step} - Đăng ký', { step: t('Kiểm tra lại tờ khai') }),
    hasErrors: errors.length > 0,
    about: draft.reference,
    body: (
      <PortalPage
        section="dang-ky"
        trail={[{ title: t('Đăng ký'), href: '/dang-ky' }, { title: t('Kiểm tra lại') }]}
        account={await findHeaderAccount()}
        form={{ id: submitFormId }}
      >
        <FormPage aside={<DraftAside draft={await withLost(draft)} />}>
          <Progress at="review" typed={draft.typed} />
          {draft.desk && <AtDeskNotice />}
          <ErrorSummary errors={errors} />
          <h1 className="mb-4 text-3xl">{t('Kiểm tra lại tờ khai trước khi gửi')}</h1>

          {hasPastStart(kept) && (
            <Notice
              title={t('Ngày bắt đầu giao dịch: {day}', {
                day: formatDay(answers.transaction.startsOn),
              })}
            >
              <p>{t('Ngày ghi trong bản nháp đã qua, nên được đổi sang ngày bạn gửi tờ khai.')}</p>
            </Notice>
          )}
          <Doubts doubts={doubts} who={stepOfWhose(answers)} />
          <WhatIsChecked checks={checkedBefore(answers, doubts)} />
          {review && <Corrected changes={review.changes} />}
          {again && <ChangedElsewhere fields={again} lines={lines} />}
          <AnswerSummary
            lines={lines}
            mayChange={(line) =>
              !isOfAccount(draft, line) && mayChange(draft, line.step, line.field)
            }
          />
          <SubmitForm
            reference={draft.reference}
            // Of a returned case the way back is where the reasons stand.
            backHref={review ? '/ho-so' : stepHref('submission')}
            reviewed={marksOf(typed)}
            errors={errors}
            isAgain={search['cam-ket'] !== undefined}
            next={nextWords(draft, answers, review)}
            correction={review && { open: review.open, reply, shown: markOfReply(draft) }}
          />
        </FormPage>
      </PortalPage>
    ),
  }
})

export const POST = takeIn
