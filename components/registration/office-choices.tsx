import { Button, ButtonLink, ButtonRow } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/radio-group'
import { officeLabel, type Office } from '@/lib/offices/office'
import { stepHref } from '@/lib/registration/steps'

type Props = {
  reference: string
  chosen: string
  title: string
  offices: (Office & { parentName?: string | null })[]
  name?: string
}

/** Some offices to choose one from. «Chọn» takes it, «Đóng» goes back with nothing changed. */
export const OfficeChoices = ({ reference, chosen, title, offices }: Props) => (
  <form method="post" action="/dang-ky/co-quan/luu" className="mb-10">
    <input type="hidden" name="reference" value={reference} />
    <RadioGroup
      name="officeCode"
      legend={title}
      value={chosen}
      options={offices.map((office) => ({
        value: office.code,
        label: officeLabel(office),
        hint: [office.parentName, office.address].filter(Boolean).join('. ') || undefined,
      }))}
    />
    <ButtonRow>
      <Button>Chọn</Button>
      <ButtonLink look="secondary" href={stepHref('transaction')}>
        Đóng
      </ButtonLink>
    </ButtonRow>
  </form>
)
