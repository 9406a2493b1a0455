import { page } from '@/app/page-route'
import { OfficialForm } from '@/components/registration/official-form'
import { StepPage } from '@/components/registration/step-page'
import { TextField } from '@/components/ui/text-field'
import { openStep } from '@/lib/registration/open-step'
import { formLabels, formTitle } from '@/lib/site/official-sentences'

export const GET = page(async ({ search }) => {
  const { head, draft, form, field } = await openStep('declarant', search)
  return {
    ...head,
    body: (
      <StepPage
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
          hint="Viết đầy đủ họ và tên, có dấu, đúng như trên giấy tờ của bạn"
          autoComplete="name"
          autoCapitalize="words"
          spellCheck={false}
        />
        <TextField
          {...field('bhxhCode')}
          label={formLabels.bhxhCode}
          star
          hint="10 chữ số cuối trên thẻ bảo hiểm y tế, hoặc mã số trên bìa sổ bảo hiểm xã hội"
          inputMode="numeric"
          autoComplete="off"
          width="medium"
        />
        <TextField
          {...field('idNumber')}
          label={formLabels.idNumber}
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
