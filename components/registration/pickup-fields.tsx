import { RadioGroup } from '@/components/ui/fields/radio-group'
import { TextField } from '@/components/ui/fields/text-field'
import { answerLabels } from '@/lib/registration/answer-labels'
import { pickupTimeLabel, pickupTimes } from '@/lib/registration/declaration'
import type { FieldOf } from './step-field'

/** Where and when the postman comes. The contact address stands there already, to be confirmed or changed; a box that was emptied stays so. */
export const PickupFields = ({ field, knownAddress }: { field: FieldOf; knownAddress: string }) => {
  const address = field('pickupAddress')
  return (
    <>
      <TextField
        {...address}
        value={address.error ? address.value : address.value || knownAddress}
        label={`${answerLabels.pickupAddress} hồ sơ`}
        star
        hint="Đã điền địa chỉ liên hệ của bạn. Sửa nếu bưu điện cần đến nơi khác."
        autoComplete="street-address"
      />
      <RadioGroup
        {...field('pickupTime')}
        legend={answerLabels.pickupTime}
        star
        options={pickupTimes.map((value) => ({ value, label: pickupTimeLabel[value] }))}
      />
    </>
  )
}
