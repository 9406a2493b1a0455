import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { knownPlaceLabel, placeLabel, type KnownPlace } from '@/lib/places/place'
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
}

/** A list «01 - Thành phố Hà Nội». With scripts it can be searched by typing and cleared, and opens the next list by itself. */
export const PlaceSelect = ({ field, label, prompt, places, opens, saysOtherNames }: Props) => (
  <div data-place>
    <Select
      {...field}
      label={label}
      star
      prompt={prompt}
      disabled={field.readOnly}
      options={places.map((place) => ({
        value: place.code,
        label: saysOtherNames ? knownPlaceLabel(place) : placeLabel(place),
        former: place.former,
        usage: place.usage,
      }))}
    />
    {opens && !field.readOnly && (
      <p data-without-script className="-mt-4 mb-7">
        <Button look="secondary" name="intent" value="xem">
          {opens}
        </Button>
      </p>
    )}
  </div>
)
