import { Button, ButtonLink, ButtonRow } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/radio-group'
import { officeLabel, wholeOfficeLabel, type Office } from '@/lib/offices/office'
import { RESULT } from './office-search'
import { stepHref } from '@/lib/registration/steps'

/** Found by the name of a place it serves, which its own name does not say. */
type Why = { isServing?: boolean }

type Props = {
  reference: string
  chosen: string
  title: string
  offices: (Office & Why)[]
  /** The list that is open, to come back to it. */
  list?: { tim?: string; mo?: string }
  error?: string
}

const serving = 'Phục vụ một nơi mang tên bạn tìm.'

/** Some offices to choose one from. «Chọn» takes it, «Đóng» goes back with nothing changed. */
export const OfficeChoices = ({ reference, chosen, title, offices, list = {}, error }: Props) => (
  <form
    id={list.tim ? RESULT : undefined}
    tabIndex={list.tim ? -1 : undefined}
    method="post"
    action="/dang-ky/co-quan/luu"
    className="mb-10"
  >
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
        // Below its province it need not be named again.
        label: list.mo ? officeLabel(office) : wholeOfficeLabel(office),
        hint: [office.isServing && serving, office.address].filter(Boolean).join(' ') || undefined,
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
