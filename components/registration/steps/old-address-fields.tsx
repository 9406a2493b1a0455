import { Notice } from '@/components/ui/notice'
import { RadioGroup } from '@/components/ui/fields/radio-group'
import { currentCommuneLabel } from '@/lib/places/place'
import type { AddressChoices } from '@/lib/registration/choices/address-choices'
import { PlaceSelect } from './place-select'
import type { FieldIn } from '@/lib/registration/steps/steps'
import type { FieldOf } from './step-field'
import { TodayAddressFields } from './today-address-fields'
import { Words } from '@/components/ui/words/words'
import { Vietnamese } from '@/components/ui/vietnamese'
import { t } from '@/lib/words/t'

type Props = {
  field: FieldOf<FieldIn<'address'>>
  choices: Omit<AddressChoices, 'structure'>
}

/** The three levels of before 01/07/2025, and what they are today. */
export const OldAddressFields = ({ field, choices }: Props) => (
  <>
    {!field('oldProvince').readOnly && (
      <p className="mb-6 text-ink-soft">
        {t(
          'Chọn đúng như trên giấy tờ, theo tên trước ngày 01/07/2025. Tờ khai ghi cả địa chỉ cũ và địa chỉ hiện nay.',
        )}
      </p>
    )}
    <PlaceSelect
      field={field('oldProvince')}
      label={t('Tỉnh, thành phố (cũ)')}
      prompt={t('Chọn tỉnh, thành phố')}
      places={choices.oldProvinces}
      opens={t('Xem các quận, huyện của tỉnh này')}
      autoComplete="address-level1"
    />
    {choices.oldDistricts.length > 0 && (
      <PlaceSelect
        field={field('oldDistrict')}
        label={t('Quận, huyện, thị xã (cũ)')}
        prompt={t('Chọn quận, huyện, thị xã')}
        places={choices.oldDistricts}
        saysOtherNames
        opens={t('Xem các phường, xã của quận, huyện này')}
        autoComplete="address-level2"
      />
    )}
    {choices.oldWards.length > 0 && (
      <PlaceSelect
        field={field('oldWard')}
        label={t('Phường, xã, thị trấn (cũ)')}
        prompt={t('Chọn phường, xã, thị trấn')}
        places={choices.oldWards}
        saysOtherNames
        opens={t('Xem tên gọi hiện nay')}
        autoComplete="address-level3"
      />
    )}
    {!field('oldProvince').readOnly && (
      <p className="-mt-3 mb-6 text-ink-soft">
        {t('Không thấy tên trên giấy tờ? Chọn theo địa chỉ hiện nay.')}
      </p>
    )}
    {field('oldWard').value !== '' && <Today field={field} choices={choices} />}
  </>
)

function Today({ field, choices }: Props) {
  const { successors } = choices
  const [only] = successors
  if (!only) return <Unknown field={field} choices={choices} />
  if (successors.length === 1)
    return (
      <Notice
        tone="info"
        title={t('Địa chỉ hiện nay: {place}', { place: currentCommuneLabel(only) })}
      />
    )
  return (
    <RadioGroup
      {...field('commune')}
      legend={t('Nơi bạn ở hiện nay thuộc xã, phường nào?')}
      hint={t(
        'Phường, xã cũ này đã được chia cho nhiều nơi. Nếu không chắc, hỏi trưởng ấp, trưởng thôn, tổ dân phố hoặc công an xã, phường.',
      )}
      options={successors.map((commune) => ({
        value: commune.code,
        label: (
          <Vietnamese>
            <Words>{currentCommuneLabel(commune)}</Words>
          </Vietnamese>
        ),
      }))}
    />
  )
}

const Unknown = ({ field, choices }: Props) => (
  <>
    <Notice tone="warning" title={t('Chưa rõ tên hiện nay của nơi này')}>
      <p>{t('Hãy chọn tỉnh và xã, phường nơi bạn ở hiện nay.')}</p>
    </Notice>
    <TodayAddressFields field={field} choices={choices} />
  </>
)
