import { DataTable } from '@/components/ui/data-table'
import { Vietnamese } from '@/components/ui/vietnamese'
import { PersonName } from '@/components/ui/words/person-name'
import { shownBhxhCode, shownIdNumber, shownPhone } from '@/lib/forms/shown'
import { birthInWords } from '@/lib/insured/births/shown-birth'
import { t } from '@/lib/words/t'

export type DemoPerson = {
  bhxhCode: string
  fullName: string
  birthDate: string
  idNumber: string
  phone: string
  province: string
}

/** Whom a visitor may be: everything a declaration asks for, and an office will approve. */
export const DemoPeople = ({ people }: { people: DemoPerson[] }) => (
  <DataTable
    caption={t('Người giả định để đăng ký thử. Hồ sơ khai đúng như dưới đây thì được duyệt.')}
    columns={personColumns()}
    rows={people.map((person) => ({ key: person.bhxhCode, cells: personCells(person) }))}
    empty={<p>{t('Mọi người giả định đều đã đăng ký.')}</p>}
  />
)

export const personColumns = () => [
  { header: t('Họ và tên') },
  { header: t('Mã số BHXH') },
  { header: t('Số căn cước') },
  { header: t('Điện thoại') },
  { header: t('Ngày sinh') },
  { header: t('Tỉnh, thành phố') },
]

/** `told`: what stands in place of a number that is not asked for. */
export const personCells = (
  { fullName, bhxhCode, birthDate, idNumber, phone, province }: DemoPerson,
  told?: { idNumber: string; phone: string },
) => [
  <PersonName key="name">{fullName}</PersonName>,
  shownBhxhCode(bhxhCode),
  told?.idNumber ?? shownIdNumber(idNumber),
  told?.phone ?? shownPhone(phone),
  birthInWords(birthDate),
  <Vietnamese key="province">{province}</Vietnamese>,
]
