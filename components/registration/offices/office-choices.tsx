import type { ReactNode } from 'react'
import { Button, ButtonLink, ButtonRow } from '@/components/ui/button'
import { Words } from '@/components/ui/words/words'
import { Vietnamese } from '@/components/ui/vietnamese'
import { RadioGroup } from '@/components/ui/fields/radio-group'
import { officeLabel, wholeOfficeLabel, type Office } from '@/lib/offices/office'
import { RESULT } from './office-search'
import { stepHref } from '@/lib/registration/steps/addresses'
import { t } from '@/lib/words/t'

/** Why a search found it, where its own name does not say so. */
type Why = { why?: string }

type Props = {
  ticked: string
  title: ReactNode
  offices: (Office & Why)[]
  /** The list that is open, to come back to it. */
  list?: { tim?: string; mo?: string }
  error?: string
}

/** Some offices to choose one from. «Chọn» takes it, «Đóng» goes back with nothing changed. */
export const OfficeChoices = ({ ticked, title, offices, list = {}, error }: Props) => (
  <div id={list.tim ? RESULT : undefined} tabIndex={list.tim ? -1 : undefined} className="mb-10">
    {list.mo && <input type="hidden" name="mo" value={list.mo} />}
    <RadioGroup
      name="officeCode"
      error={error}
      legend={title}
      value={ticked}
      options={offices.map((office) => ({
        value: office.code,
        // Below its province it need not be named again.
        label: (
          <Vietnamese>
            <Words>{list.mo ? officeLabel(office) : wholeOfficeLabel(office)}</Words>
          </Vietnamese>
        ),
        hint: hintOf(office),
      }))}
    />
    <ButtonRow>
      <Button name="intent" value="chon">
        {t('Chọn')}
      </Button>
      <ButtonLink look="secondary" href={stepHref('transaction')}>
        {t('Đóng')}
      </ButtonLink>
    </ButtonRow>
  </div>
)

/** The reason in the language of the page, the address in its own. */
const hintOf = ({ why, address }: Office & Why) =>
  (why || address) && (
    <>
      {why} {address && <Vietnamese>{address}</Vietnamese>}
    </>
  )
