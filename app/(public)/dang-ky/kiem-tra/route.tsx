import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { FormPage } from '@/components/layout/form-page'
import { PortalPage } from '@/components/layout/portal-page'
import { AnswerSummary } from '@/components/registration/answer-summary'
import { DraftAside } from '@/components/registration/draft-aside'
import { SubmitForm } from '@/components/registration/submit-form'
import { requireDraft } from '@/lib/registration/current-declaration'
import { declarationSchema } from '@/lib/registration/declaration'
import { printDeclaration } from '@/lib/registration/print-declaration'
import { nextHref, reviewHref } from '@/lib/registration/steps'

const mustCommit = 'Đánh dấu vào ô cam kết, rồi nhấn «Ghi nhận»'

export const GET = page(async ({ search }) => {
  const draft = await requireDraft()
  const complete = declarationSchema.safeParse(draft.typed)
  // The steps know where the first open one is; they agree with the schema because they are made of it.
  if (!complete.success)
    redirect(nextHref(draft.typed) === reviewHref ? '/dang-ky' : nextHref(draft.typed))
  const printed = await printDeclaration(draft.reference, complete.data)
  const error = search.loi === undefined ? undefined : mustCommit
  return {
    title: 'Kiểm tra lại tờ khai – Đăng ký',
    hasErrors: error !== undefined,
    body: (
      <PortalPage
        section="dang-ky"
        trail={[{ title: 'Đăng ký', href: '/dang-ky' }, { title: 'Kiểm tra lại' }]}
        account={null}
      >
        <FormPage
          title="Kiểm tra lại tờ khai trước khi gửi"
          errors={error ? [{ field: 'commitment', message: error }] : []}
          aside={<DraftAside draft={draft} />}
        >
          <AnswerSummary
            answers={complete.data}
            printed={printed}
            corrections={draft.corrections}
            status={draft.status}
          />
          <SubmitForm
            reference={draft.reference}
            error={error}
            isCorrection={draft.status === 'RETURNED'}
          />
        </FormPage>
      </PortalPage>
    ),
  }
})
