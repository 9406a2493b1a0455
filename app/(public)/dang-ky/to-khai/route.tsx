import { page } from '@/app/page-route'
import { OfficialForm } from '@/components/registration/official-form'
import { StepPage } from '@/components/registration/step-page'
import { TextField } from '@/components/ui/fields/text-field'
import { openStep } from '@/lib/registration/open-step'
import { formLabels, formTitle } from '@/lib/site/official-sentences'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'

export const GET = page(async ({ search }) => {
  const { head, draft, form, field } = await openStep('declarant', search)
  return {
    ...head,
    body: (
      <StepPage
        account={await findHeaderAccount()}
        id="declarant"
        draft={draft}
        form={form}
        heading={formTitle}
        lead={<OfficialForm />}
      >
        <TextField
          {...field('fullName')}
          label={formLabels.name}
          star
          hint="Nhập đầy đủ họ và tên, có dấu, đúng như trên giấy tờ của bạn."
          autoComplete="name"
          autoCapitalize="words"
          spellCheck={false}
        />
        <TextField
          {...field('bhxhCode')}
          label={formLabels.bhxhCode}
          star
          hint="Dãy 10 chữ số trên thẻ bảo hiểm y tế (BHYT) hoặc bìa sổ BHXH. Thẻ cũ có 15 ký tự: lấy 10 số cuối."
          inputMode="numeric"
          autoComplete="off"
          width="medium"
        />
        <TextField
          {...field('idNumber')}
          label={formLabels.idNumber}
          star
          hint="Nhập 12 chữ số trên thẻ căn cước (CCCD), hoặc số hộ chiếu. CMND 9 chữ số đã hết giá trị từ 01/01/2025."
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          width="medium"
        />
      </StepPage>
    ),
  }
})
