import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { FormPage } from '@/components/layout/form-page'
import { PortalPage } from '@/components/layout/portal-page'
import { AnswerSummary } from '@/components/registration/answer-summary'
import { DraftAside } from '@/components/registration/draft-aside'
import { Progress } from '@/components/registration/progress'
import { SubmitForm } from '@/components/registration/submit-form'

import { ErrorSummary } from '@/components/ui/error-summary'
import { answerLines } from '@/lib/registration/answer-lines'
import { reviewCorrection } from '@/lib/registration/correct-declaration'
import { requireDraft } from '@/lib/registration/current-declaration'
import { declarationSchema } from '@/lib/registration/declaration'
import { afterCorrecting, afterSubmitting } from '@/lib/registration/next-words'
import { printDeclaration } from '@/lib/registration/print-declaration'
import { replyErrors } from '@/lib/registration/reply'
import { nextHref, reviewHref } from '@/lib/registration/steps'

const mustCommit = 'Đánh dấu vào ô cam kết, rồi nhấn “Ghi nhận”.'

export const GET = page(async ({ search }) => {
  const draft = await requireDraft()
  const complete = declarationSchema.safeParse(draft.typed)
  // The steps know where the first open one is; they agree with the schema because they are made of it.
  if (!complete.success)
    redirect(nextHref(draft.typed) === reviewHref ? '/dang-ky' : nextHref(draft.typed))
  const answers = complete.data
  const [printed, review] = await Promise.all([
    printDeclaration(draft.reference, answers),
    draft.status === 'RETURNED' ? reviewCorrection(draft, answers) : null,
  ])
  const { reply = {} } = draft.typed
  const errors =
    search.loi === undefined
      ? []
      : [
          ...(review ? replyErrors(reply, review.open) : []),
          ...(reply.commitment === 'yes' ? [] : [{ field: 'commitment', message: mustCommit }]),
        ]
  return {
    title: 'Kiểm tra lại tờ khai - Đăng ký',
    hasErrors: errors.length > 0,
    body: (
      <PortalPage
        section="dang-ky"
        trail={[{ title: 'Đăng ký', href: '/dang-ky' }, { title: 'Kiểm tra lại' }]}
        account={null}
      >
        <FormPage aside={<DraftAside draft={draft} />}>
          <Progress at="review" />
          <ErrorSummary errors={errors} />
          <h1 className="mb-4 text-3xl">Kiểm tra lại tờ khai trước khi gửi</h1>

          <AnswerSummary
            lines={answerLines(answers, printed)}
            corrections={draft.corrections}
            status={draft.status}
          />
          <SubmitForm
            reference={draft.reference}
            errors={errors}
            next={
              review
                ? afterCorrecting(answers.submission.method, review.needsNewPaper)
                : afterSubmitting(answers.submission.method)
            }
            correction={review ? { open: review.open, reply } : undefined}
          />
        </FormPage>
      </PortalPage>
    ),
  }
})
