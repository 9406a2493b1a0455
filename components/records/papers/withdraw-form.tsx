import { Button, ButtonRow } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/fields/radio-group'
import { withdrawalNames, withdrawalWords } from '@/lib/papers/paper-kind'
import { t } from '@/lib/words/t'

type Props = { action: string; back: string; error?: string }

export const WHY_BOX = 'vi-sao'

/** Takes a paper back for good. */
export const WithdrawPaperForm = ({ action, back, error }: Props) => (
  <form method="post" action={action} noValidate>
    <RadioGroup
      name={WHY_BOX}
      legend={t('Vì sao thu hồi?')}
      error={error}
      options={withdrawalNames.map((value) => ({ value, label: t(withdrawalWords[value]) }))}
    />
    <ButtonRow>
      <Button look="danger">{t('Thu hồi giấy này')}</Button>
      <a href={back} className="inline-flex min-h-11 items-center">
        {t('Quay lại, không thu hồi')}
      </a>
    </ButtonRow>
  </form>
)
