import { Button, ButtonLink, ButtonRow } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/radio-group'
import { officeLabel, type Office } from '@/lib/offices/office'
import { stepHref } from '@/lib/registration/steps'

type Props = {
  reference: string
  chosen: string
  title: string
  offices: (Office & { parentName?: string | null })[]
  /** The list that is open, to come back to it. */
  list?: { tim?: string; mo?: string }
  error?: string
}

/** Some offices to choose one from. «Chọn» takes it, «Đóng» goes back with nothing changed. */
export const OfficeChoices = ({ reference, chosen, title, offices, list = {}, error }: Props) => (
  <form method="post" action="/dang-ky/co-quan/luu" className="mb-10">
    <input type="hidden" name="reference" value={reference} />
    <input type="hidden" name="shown" value={JSON.stringify({ officeCode: chosen })} />
    {Object.entries(list).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    <RadioGroup
      name="officeCode"
      error={error}
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
