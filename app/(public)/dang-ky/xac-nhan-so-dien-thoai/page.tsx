import { redirect } from 'next/navigation'
import { CodeForm } from '@/components/registration/code-form'
import { StepPage } from '@/components/registration/step-page'
import { Notice } from '@/components/ui/notice'
import { shownPhone } from '@/lib/forms/shown'
import { env } from '@/lib/platform/env'
import { typedPhone } from '@/lib/registration/ask-for-phone'
import { openStep, stepMetadata } from '@/lib/registration/open-step'
import { stepErrors, stepHref } from '@/lib/registration/steps'
import { codeComplaint } from '@/lib/verification/complaint'

export const generateMetadata = stepMetadata('confirmedPhone')

export default async function ConfirmPhonePage({
  searchParams,
}: PageProps<'/dang-ky/xac-nhan-so-dien-thoai'>) {
  const { draft } = await openStep('confirmedPhone', searchParams)
  const phone = typedPhone(draft)
  if (!phone) redirect(stepHref('contact'))
  const { loi, 'da-gui': sent } = await searchParams
  const isConfirmed = stepErrors(draft.typed, 'confirmedPhone').length === 0
  const error = codeComplaint(loi)
  return (
    <StepPage
      id="confirmedPhone"
      draft={draft}
      form={{ values: {}, errors: error ? [{ field: 'code', message: error }] : [] }}
      lead={sent !== undefined && <Notice tone="success" role="status" title="Đã gửi mã mới" />}
    >
      {isConfirmed ? (
        <Notice tone="success" title={`Số ${shownPhone(phone)} đã được xác nhận`}>
          <p>Nhấn «Tiếp» để làm phần sau.</p>
        </Notice>
      ) : (
        <CodeForm
          phone={shownPhone(phone)}
          error={error}
          changeHref={stepHref('contact')}
          isDemo={env.DEMO_MODE}
        />
      )}
    </StepPage>
  )
}
