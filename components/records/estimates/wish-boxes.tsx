import { Select } from '@/components/ui/fields/select'
import { TextField } from '@/components/ui/fields/text-field'
import type { EstimateKind } from '@/lib/estimates/estimate-kinds'
import type { OtherWish } from '@/lib/estimates/attempt'
import { t } from '@/lib/words/t'
import { wishErrors } from './wish-errors'

type Props = { kind: EstimateKind; attempt: OtherWish; sex: 'male' | 'female' | null }

export function WishBoxes({ kind, attempt, sex }: Props) {
  if (kind === 'oldAge') return <OldAgeBoxes attempt={attempt} />
  if (kind === 'sickness') return <SicknessBox attempt={attempt} />
  if (kind === 'maternity')
    return sex === 'male' ? <FatherBox {...{ attempt }} /> : <MotherBoxes {...{ attempt }} />
  return kind === 'unemployment' ? <RegionBox attempt={attempt} /> : null
}

type Wished = { attempt: OtherWish }
type Box = keyof typeof wishErrors

const errorOf = ({ wrong }: OtherWish, box: Box) =>
  wrong.includes(box) ? { error: t(wishErrors[box]) } : {}

const OldAgeBoxes = ({ attempt }: Wished) => (
  <>
    <TextField
      name="luong"
      label={t('Mức lương đóng mỗi tháng từ nay')}
      hint={t('Để trống: như tháng đóng gần nhất.')}
      value={attempt.pay}
      inputMode="numeric"
      width="medium"
      required={false}
      {...errorOf(attempt, 'luong')}
    />
    <TextField
      name="den"
      label={t('Đóng đến tháng nào')}
      hint={t('Ví dụ 09/2042. Để trống: đến tháng đủ tuổi nghỉ hưu.')}
      value={attempt.until}
      width="short"
      required={false}
      {...errorOf(attempt, 'den')}
    />
    <Select
      name="cach"
      label={t('Tuổi nghỉ hưu')}
      value={slugOfCondition[attempt.condition]}
      prompt={t('Tuổi thường')}
      required={false}
      options={[
        {
          value: 'nang-nhoc',
          label: t('Đủ 15 năm làm việc nặng nhọc, độc hại hoặc ở vùng đặc biệt khó khăn'),
        },
        { value: 'ham-lo', label: t('Đủ 15 năm khai thác than trong hầm lò') },
        { value: 'tu-nguyen', label: t('Đóng tự nguyện từ trước năm 2021, đủ 20 năm tự nguyện') },
      ]}
    />
  </>
)

const slugOfCondition = {
  usual: '',
  hardWork: 'nang-nhoc',
  coalPit: 'ham-lo',
  voluntaryBefore2021: 'tu-nguyen',
} as const

const SicknessBox = ({ attempt }: Wished) => (
  <TextField
    name="ngay"
    label={t('Số ngày làm việc phải nghỉ')}
    value={attempt.days || '1'}
    inputMode="numeric"
    width="tiny"
    required={false}
    {...errorOf(attempt, 'ngay')}
  />
)

const MotherBoxes = ({ attempt }: Wished) => (
  <>
    <Select
      name="con"
      label={t('Số con sinh một lần')}
      value={attempt.children === 1 ? '' : String(attempt.children)}
      prompt={t('Một con')}
      required={false}
      options={['2', '3', '4', '5'].map((value) => ({ value, label: value }))}
    />
    <Select
      name="sinh"
      label={t('Đã có con chưa')}
      value={attempt.isSecondChild ? 'con-thu-hai' : ''}
      prompt={t('Không hỏi điều này')}
      required={false}
      options={[{ value: 'con-thu-hai', label: t('Đây là con thứ hai') }]}
    />
  </>
)

const FatherBox = ({ attempt }: Wished) => (
  <Select
    name="sinh"
    label={t('Vợ sinh thế nào')}
    value={slugOfBirth[attempt.birth]}
    prompt={t('Sinh thường')}
    required={false}
    options={[
      { value: 'mo', label: t('Sinh mổ, hoặc con chưa đủ 32 tuần') },
      { value: 'sinh-doi', label: t('Sinh đôi') },
      { value: 'con-thu-hai', label: t('Đây là con thứ hai') },
    ]}
  />
)

const slugOfBirth = {
  usual: '',
  'surgery-or-early': 'mo',
  twins: 'sinh-doi',
  'twins-with-surgery': 'sinh-doi',
  'second-child': 'con-thu-hai',
} as const

const RegionBox = ({ attempt }: Wished) => (
  <Select
    name="vung"
    label={t('Nơi làm việc ở vùng lương tối thiểu nào')}
    hint={t('Mức cao nhất theo vùng. Hỏi nơi làm việc nếu chưa biết.')}
    value={attempt.region === 1 ? '' : String(attempt.region)}
    prompt={t('Vùng I')}
    required={false}
    options={[
      { value: '2', label: t('Vùng II') },
      { value: '3', label: t('Vùng III') },
      { value: '4', label: t('Vùng IV') },
    ]}
  />
)
