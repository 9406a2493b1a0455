import { StepQuestions } from '@/components/registration/steps/step-questions'
import { fieldOf, type FormState } from '@/lib/forms/form-state'
import { ivanProviderLabel, type IvanProvider } from '@/lib/offices/ivan'
import { languageOfNames } from '@/lib/words/names'
import { msg } from '@/lib/words/t'

type Props = { form: FormState; providers: IvanProvider[] }

const toldAtOnce = msg(
  'Khi bạn xác nhận, cổng gửi tổ chức này tên và mã số của bạn. Danh sách này gồm các đơn vị được nhắc đến công khai, chưa phải danh sách chính thức.',
)

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
    hints={{ ivan: toldAtOnce }}
    own={{ startsOn: null, officeCode: null }}
  />
)
