import { DataTable } from '@/components/ui/data-table'
import { Vietnamese } from '@/components/ui/vietnamese'
import { PersonName } from '@/components/ui/words/person-name'
import { kinships } from '@/lib/accounts/guardians/kinship'
import { shownBhxhCode, shownIdNumber, shownPhone } from '@/lib/forms/shown'
import { birthInWords } from '@/lib/insured/births/shown-birth'
import type { Sex } from '@/lib/insured/person'
import { t } from '@/lib/words/t'

type Named = { bhxhCode: string; fullName: string; birthDate: string }
type Parent = Named & { sex: Sex; idNumber: string; phone: string; province: string }
type Props = { families: { child: Named; parent: Parent }[] }

/** Whom a visitor may register as a parent: the child above, with what its declaration asks of the parent below. */
export const DemoFamilies = ({ families }: Props) => (
  <DataTable
    caption={t('Con và cha, mẹ giả định để thử “Đăng ký cho con”.')}
    columns={[
      { header: t('Là') },
      { header: t('Họ và tên') },
      { header: t('Mã số BHXH') },
      { header: t('Số căn cước') },
      { header: t('Điện thoại') },
      { header: t('Ngày sinh') },
      { header: t('Tỉnh, thành phố') },
    ]}
    rows={families.flatMap(({ child, parent }) => [
      {
        key: child.bhxhCode,
        cells: cellsOf(t('Con'), child, {
          idNumber: t('không cần'),
          phone: t('của cha, mẹ'),
          province: parent.province,
        }),
      },
      {
        key: parent.bhxhCode,
        cells: cellsOf(t(parent.sex === 'Nam' ? kinships.father : kinships.mother), parent, {
          idNumber: shownIdNumber(parent.idNumber),
          phone: shownPhone(parent.phone),
          province: parent.province,
        }),
      },
    ])}
    empty={<p>{t('Mọi trẻ em giả định đều đã được đăng ký.')}</p>}
  />
)

type Rest = { idNumber: string; phone: string; province: string }

const cellsOf = (role: string, { fullName, bhxhCode, birthDate }: Named, rest: Rest) => [
  role,
  <PersonName key="name">{fullName}</PersonName>,
  shownBhxhCode(bhxhCode),
  rest.idNumber,
  rest.phone,
  birthInWords(birthDate),
  <Vietnamese key="province">{rest.province}</Vietnamese>,
]
