import { page } from '@/app/page-route'
import { OfficialForm } from '@/components/registration/official-form'
import { StepPage } from '@/components/registration/step-page'
import { TextField } from '@/components/ui/text-field'
import { openStep } from '@/lib/registration/open-step'

export const GET = page(async ({ search }) => {
  const { head, draft, form, field } = await openStep('declarant', search)
  return {
    ...head,
    body: (
      <StepPage id="declarant" draft={draft} form={form} heading="TỜ KHAI" lead={<OfficialForm />}>
        <TextField
          {...field('fullName')}
          label="Tên cơ quan/tổ chức/cá nhân"
          star
          hint="Viết đầy đủ họ và tên, có dấu, đúng như trên giấy tờ của bạn"
          autoComplete="name"
          autoCapitalize="words"
          spellCheck={false}
        />
        <TextField
          {...field('bhxhCode')}
          label="Mã số bảo hiểm xã hội"
          star
          hint="10 chữ số cuối trên thẻ bảo hiểm y tế, hoặc mã số trên bìa sổ bảo hiểm xã hội"
          inputMode="numeric"
          autoComplete="off"
          width="medium"
        />
        <TextField
          {...field('idNumber')}
          label="Số CMND/HC/CC"
          star
          hint="CMND gồm 9 chữ số, căn cước gồm 12 chữ số, hoặc số hộ chiếu"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          width="medium"
        />
      </StepPage>
    ),
  }
})
