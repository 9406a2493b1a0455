import { page } from '@/app/page-route'
import { keepStep } from '@/app/(public)/dang-ky/keep-step'
import { StepPage } from '@/components/registration/steps/step-page'
import { StepQuestions } from '@/components/registration/steps/step-questions'
import { Official } from '@/components/ui/official'
import { Notice } from '@/components/ui/notice'
import { noCertificateStatement } from '@/lib/site/official-sentences'
import { offeredMethod } from '@/lib/registration/choices/offered'
import { kindIdOf } from '@/lib/registration/kinds/kinds'
import { openStep } from '@/lib/registration/drafts/open-step'
import type { TypedDraft } from '@/lib/registration/steps/steps'
import { typedContact } from '@/lib/registration/steps/typed-whose'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { msg, t } from '@/lib/words/t'

/** Who works there may leave; the account stays. */
const ofUnit = msg(
  'Dùng hộp thư chung của đơn vị, để người khác vẫn đọc được khi có người nghỉ việc.',
)

export const GET = page(async ({ search }) => {
  const { head, draft, form, field } = await openStep('contact', search)
  const isOrganisation = kindIdOf(draft.typed) === 'organisation'
  return {
    ...head,
    body: (
      <StepPage
        account={await findHeaderAccount()}
        id="contact"
        draft={draft}
        form={form}
        lead={<ContactLead {...{ isOrganisation, willSign: willSign(draft.typed) }} />}
      >
        <StepQuestions
          step="contact"
          field={field}
          hints={isOrganisation ? { email: ofUnit } : {}}
          offered={{ contactPerson: typedContact(draft.typed) }}
        />
        <Notice
          tone="info"
          title={t(
            'Không cán bộ BHXH nào gọi điện hay nhắn tin để hỏi mật khẩu, mã xác nhận. Ai hỏi là lừa đảo.',
          )}
        />
      </StepPage>
    ),
  }
})

/** By the way that was chosen, or that the service stands for which led here. */
const willSign = (typed: TypedDraft): boolean =>
  (typed.submission?.method || offeredMethod(typed)) === 'signed'

type Lead = { isOrganisation: boolean; willSign: boolean }

/** What mẫu 01 says of a certificate in this place: only whoever has none reads that they have none. */
function ContactLead({ isOrganisation, willSign }: Lead) {
  if (isOrganisation)
    return (
      <p className="mb-6">
        {t(
          'Mẫu 01 có ba dòng về chứng thư số. Khi ký số trên mạng, bạn không phải ghi. Khi nộp tờ khai giấy, đơn vị có chứng thư số ghi tay vào ba dòng đó.',
        )}
      </p>
    )
  if (willSign)
    return (
      <p className="mb-6">
        {t('Mẫu 01 có ba dòng về chứng thư số. Khi ký số trên mạng, bạn không phải ghi.')}
      </p>
    )
  return (
    <>
      <div className="mb-3 border-l-4 border-line pl-4 text-ink-soft">
        <Official of={noCertificateStatement} />
      </div>
      <p className="mb-3">
        {t('Nói ngắn gọn: bạn không có chữ ký số, và nhận mã qua số điện thoại dưới đây.')}
      </p>
      <p className="mb-6">
        {t(
          '“Mục (*)” trong câu trên nói về tờ khai giấy. Trên trang này, ô có dấu * vẫn phải điền.',
        )}
      </p>
    </>
  )
}

export const POST = keepStep('contact')
