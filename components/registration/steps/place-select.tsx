import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/fields/select'
import { knownPlaceLabel, placeLabel, type KnownPlace } from '@/lib/places/place'
import { languageOfNames } from '@/lib/words/names'
import type { StepField } from './step-field'

type Props = {
  field: StepField
  label: string
  prompt: string
  /** Each with the other names it is known by, for those who search by typing. */
  places: KnownPlace[]
  /** Says in each line what the place was called besides: papers carry those names. */
  saysOtherNames?: boolean
  /** What choosing here opens; without scripts its list comes by this button. */
  opens?: string
  autoComplete?: 'address-level1' | 'address-level2' | 'address-level3'
}

/** A list «01 - Thành phố Hà Nội». With scripts it can be searched by typing and cleared, and opens the next list by itself. */
export const PlaceSelect = ({ field, label, prompt, places, ...more }: Props) => (
  <div data-place={field.readOnly ? undefined : ''} data-opens={more.opens ? '' : undefined}>
    <Select
      {...field}
      label={label}
      star
      prompt={prompt}
      autoComplete={more.autoComplete}
      options={places.map((place) => ({
        value: place.code,
        label: more.saysOtherNames ? knownPlaceLabel(place) : placeLabel(place),
        lang: languageOfNames(),
        former: place.former,
        usage: place.usage,
      }))}
    />
    {more.opens && !field.readOnly && (
      <p data-without-script className="-mt-4 mb-7">
        <Button look="secondary" name="intent" value="xem">
          {more.opens}
        </Button>
      </p>
    )}
  </div>
)
