import type { ReactNode } from 'react'
import { TwoValues } from '@/components/records/profile/two-values'
import { inVietnamese, PlaceName, Vietnamese } from '@/components/ui/vietnamese'
import { Masked } from '@/components/ui/words/masked'
import { NewPage } from '@/components/ui/new-page'
import { SummaryList } from '@/components/ui/summary-list'
import { PersonName } from '@/components/ui/words/person-name'
import { Words } from '@/components/ui/words/words'
import type { OtherInRegister } from '@/lib/insured/register/other-in-register'
import { maskedNumber, shownIdNumber, shownPhone, type Mask } from '@/lib/forms/shown'
import { isOrganisationLogin, shownLoginNumber } from '@/lib/forms/numbers/login-number'
import { birthInWords } from '@/lib/insured/births/shown-birth'
import { t } from '@/lib/words/t'

type ShownProfile = {
  login: string
  fullName?: string
  birthDate?: string
  sex?: string
  idNumber: string | null
  phone: string | null
  email: string | null
  emailVerified: boolean
  address: string | null
  /** Where its approved form opens; null where there is none. */
  approvedForm: string | null
}

type Props = {
  profile: ShownProfile
  /** In the words of the form. */
  transaction?: { place: string; office: string }
  inFull: boolean
  /** What the register of BHXH has otherwise than the account. */
  other?: OtherInRegister
  /** Where the owner shows the e-mail to be theirs; nobody else's page leads there. */
  confirmEmailAt?: string
}

/** Numbers a bystander could misuse are covered until the owner asks for them. */
export function ProfileList({ profile, transaction, inFull, other = {}, confirmEmailAt }: Props) {
  const { login, birthDate, sex, idNumber, phone, address } = profile
  const isOrganisation = isOrganisationLogin(login)
  const shown = (
    value: string | null,
    full: (value: string) => string,
    masked: (value: string) => Mask,
  ) =>
    value &&
    (inFull ? (
      <span className="tabular-nums">{full(value)}</span>
    ) : (
      <Masked>{masked(value)}</Masked>
    ))
  const both = (own: ReactNode, registered: ReactNode) =>
    registered ? <TwoValues ofAccount={own || null} ofRegister={registered} /> : own
  const shownId = (value: string | null | undefined) =>
    shown(value ?? null, shownIdNumber, maskedNumber)
  const shownTel = (value: string | null | undefined) =>
    shown(value ?? null, shownPhone, maskedNumber)
  return (
    <SummaryList
      rows={[
        ...namesOf(profile.fullName, other.fullName),
        {
          label: isOrganisation ? t('Mã số thuế') : t('Mã số BHXH'),
          value: <span className="tabular-nums">{shownLoginNumber(login)}</span>,
        },
        ...(isOrganisation ? [] : ofPerson({ birthDate, sex })),
        {
          label: isOrganisation ? t('Số giấy tờ người đại diện') : t('Số giấy tờ tùy thân'),
          value: both(shownId(idNumber), shownId(other.idNumber)),
        },
        { label: t('Số điện thoại'), value: both(shownTel(phone), shownTel(other.phone)) },
        ...(profile.email
          ? [{ label: t('Thư điện tử'), value: <Email {...profile} {...{ confirmEmailAt }} /> }]
          : []),
        {
          label: t('Địa chỉ'),
          value: both(
            address && inVietnamese(address),
            other.address && inVietnamese(other.address),
          ),
        },
        ...(transaction?.place
          ? [{ label: t('Nơi giao dịch'), value: <PlaceName>{transaction.place}</PlaceName> }]
          : []),
        ...(transaction?.office
          ? [
              {
                label: t('Cơ quan BHXH tiếp nhận'),
                value: <Vietnamese>{transaction.office}</Vietnamese>,
              },
            ]
          : []),
        ...(profile.approvedForm
          ? [{ label: t('Hồ sơ đăng ký'), value: <ApprovedForm href={profile.approvedForm} /> }]
          : []),
      ]}
    />
  )
}

/** The name stands above the page; here only where the register has another. */
const namesOf = (fullName?: string, registered?: string) =>
  fullName && registered
    ? [
        {
          label: t('Họ và tên'),
          value: (
            <TwoValues
              ofAccount={<PersonName>{fullName}</PersonName>}
              ofRegister={<PersonName>{registered}</PersonName>}
            />
          ),
        },
      ]
    : []

const ofPerson = ({ birthDate, sex }: Pick<ShownProfile, 'birthDate' | 'sex'>) => [
  { label: t('Ngày sinh'), value: birthDate && birthInWords(birthDate) },
  { label: t('Giới tính'), value: sex === 'Nam' ? t('Nam') : sex && t('Nữ') },
]

const ApprovedForm = ({ href }: { href: string }) => (
  <a href={href} target="_blank" className="inline-flex min-h-11 items-center">
    <span>
      {t('Tờ khai đã duyệt (PDF)')} <NewPage />
    </span>
  </a>
)

type EmailProps = Pick<ShownProfile, 'email' | 'emailVerified'> & Pick<Props, 'confirmEmailAt'>

const Email = ({ email, emailVerified, confirmEmailAt }: EmailProps) => (
  <>
    <span className="wrap-anywhere">
      <Words>{email}</Words>
    </span>{' '}
    {confirmEmailAt && !emailVerified ? (
      <a href={confirmEmailAt} className="inline-flex min-h-11 items-center">
        {t('Xác nhận thư điện tử')}
      </a>
    ) : (
      <span className="text-base text-ink-soft">
        {emailVerified ? t('(đã xác nhận)') : t('(chưa xác nhận)')}
      </span>
    )}
  </>
)
