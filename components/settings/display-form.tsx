import { Button, ButtonRow } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/fields/radio-group'
import { contrasts, textSizes } from '@/lib/site/display/display'
import type { DisplayWishes } from '@/lib/own-settings/read-wishes'
import { displayHref } from '@/lib/own-settings/setting-addresses'
import { languages } from '@/lib/words/languages.mjs'
import { t } from '@/lib/words/t'

/** `goal`: the page it stands on, which shows at once how it looks. */
type Props = { chosen: DisplayWishes; goal: string }

/** Without scripts, and without a flash: the next page is drawn as it was chosen. */
export const DisplayForm = ({ chosen, goal }: Props) => (
  <form method="post" action={displayHref} noValidate>
    <input type="hidden" name="tiep" value={goal} />
    <RadioGroup
      name="textSize"
      legend={t('Cỡ chữ')}
      value={chosen.textSize}
      options={optionsOf(textSizes)}
    />
    <RadioGroup
      name="contrast"
      legend={t('Độ tương phản')}
      value={chosen.contrast}
      options={optionsOf(contrasts)}
    />
    <RadioGroup
      name="language"
      legend={t('Ngôn ngữ')}
      value={chosen.language ?? ''}
      options={[
        {
          value: '',
          label: t('Theo trang bạn mở'),
          hint: t('Đổi từng lúc bằng liên kết ở đầu trang.'),
        },
        ...Object.entries(languages).map(([value, name]) => ({
          value,
          label: <span lang={value}>{name}</span>,
        })),
      ]}
    />
    <ButtonRow>
      <Button>{t('Lưu cách hiển thị')}</Button>
    </ButtonRow>
  </form>
)

const optionsOf = (choices: Record<string, { title: string; hint: string }>) =>
  Object.entries(choices).map(([value, { title, hint }]) => ({
    value,
    label: t(title),
    hint: t(hint),
  }))
