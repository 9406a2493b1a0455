import { StepQuestions } from '@/components/registration/steps/step-questions'
import { fieldOf, type FormState } from '@/lib/forms/form-state'
import { ivanProviderLabel, type IvanProvider } from '@/lib/offices/ivan'
import { languageOfNames } from '@/lib/words/names'

type Props = { form: FormState; providers: IvanProvider[] }

/** The portal or an I-VAN; the office is a part of its own, and a start that was is not asked again. */
export const NewTransaction = ({ form, providers }: Props) => (
  <StepQuestions
    step="transaction"
    field={(name) => ({ ...fieldOf(form, name), readOnly: false })}
    lists={{
      ivan: providers.map((provider) => ({
        value: provider.code,
        label: ivanProviderLabel(provider),
        lang: languageOfNames(),
      })),
    }}
    own={{ startsOn: null, officeCode: null }}
  />
)
