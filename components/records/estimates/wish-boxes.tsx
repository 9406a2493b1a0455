import { Select } from '@/components/ui/fields/select'
import { TextField } from '@/components/ui/fields/text-field'
import type { EstimateKind } from '@/lib/estimates/estimate-kinds'
import type { OtherWish } from '@/lib/estimates/attempt'
import { t } from '@/lib/words/t'
import { formatMonth } from '@/lib/forms/days/dates'
import { shownDong } from '@/lib/records/shown'

type Props = { kind: EstimateKind; attempt: OtherWish; sex: 'male' | 'female' | null }

export function WishBoxes({ kind, attempt, sex }: Props) {
  if (kind === 'oldAge') return <OldAgeBoxes attempt={attempt} />
  if (kind === 'sickness') return <SicknessBox attempt={attempt} />
  if (kind === 'maternity')
    return sex === 'male' ? <FatherBox {...{ attempt }} /> : <MotherBoxes {...{ attempt }} />
  return kind === 'unemployment' ? <RegionBox attempt={attempt} /> : null
}

type Wished = { attempt: OtherWish }
type Box = OtherWish['pay'] | OtherWish['until']

const errorOf = ({ fault }: Box) => (fault === undefined ? {} : { error: fault })

const OldAgeBoxes = ({ attempt }: Wished) => (
  <>
    <TextField
      name="luong"
      label={t('Mức lương đóng mỗi tháng từ nay')}
      hint={payHint(attempt.limits)}
      value={attempt.pay.text}
      inputMode="numeric"
      width="medium"
      required={false}
      {...errorOf(attempt.pay)}
    />
    <UntilBox attempt={attempt} />
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

/** Without scripts and with them the same words: between what, and what it is if nothing is typed. */
const payHint = ({ pay }: OtherWish['limits']): string =>
  pay
    ? t('Từ {least} đến {most}. Để trống: như tháng đóng gần nhất.', {
        least: shownDong(String(pay.least)),
        most: shownDong(String(pay.most)),
      })
    : t('Để trống: như tháng đóng gần nhất.')

/** Only where there are months to choose from. */
const UntilBox = ({ attempt: { until, limits } }: Wished) =>
  limits.until && (
    <TextField
      name="den"
      label={t('Đóng đến tháng nào')}
      hint={untilHint(limits.until)}
      value={until.text}
      width="short"
      required={false}
      {...errorOf(until)}
    />
  )

/** Past the age nothing more is paid unless somebody means to. */
function untilHint({ first, last, age }: NonNullable<OtherWish['limits']['until']>): string {
  const span = { first: formatMonth(first), last: formatMonth(last), age: formatMonth(age) }
  return age < first
    ? t('Từ {first} đến {last}. Để trống: không đóng thêm.', span)
    : t('Từ {first} đến {last}. Để trống: đến tháng đủ tuổi nghỉ hưu, {age}.', span)
}

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
    value={attempt.days.text || '1'}
    hint={t('Nửa ngày là 0,5.')}
    inputMode="decimal"
    width="tiny"
    required={false}
    {...errorOf(attempt.days)}
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
      options={[
        { value: '2', label: t('Hai con') },
        { value: '3', label: t('Ba con') },
        { value: '4', label: t('Bốn con') },
        { value: '5', label: t('Năm con') },
      ]}
    />
    <Select
      name="sinh"
      label={t('Con thứ mấy')}
      value={attempt.isSecondChild ? 'con-thu-hai' : ''}
      prompt={t('Con đầu, hoặc từ con thứ ba')}
      required={false}
      options={[{ value: 'con-thu-hai', label: t('Con thứ hai') }]}
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
