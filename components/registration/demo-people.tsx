import { DataTable } from '@/components/ui/data-table'
import { Vietnamese } from '@/components/ui/vietnamese'
import { PersonName } from '@/components/ui/words/person-name'
import { shownBhxhCode, shownIdNumber, shownPhone } from '@/lib/forms/shown'
import { birthInWords } from '@/lib/insured/births/shown-birth'
import { t } from '@/lib/words/t'

type Props = {
  people: {
    bhxhCode: string
    fullName: string
    birthDate: string
    idNumber: string
    phone: string
    province: string
  }[]
}

/** Whom a visitor may be: everything a declaration asks for, and an office will approve. */
export const DemoPeople = ({ people }: Props) => (
  <DataTable
    caption={t('Người giả định để đăng ký thử. Hồ sơ khai đúng như dưới đây thì được duyệt.')}
    columns={[
      { header: t('Họ và tên') },
      { header: t('Mã số BHXH') },
      { header: t('Số căn cước') },
      { header: t('Điện thoại') },
      { header: t('Ngày sinh') },
      { header: t('Tỉnh, thành phố') },
    ]}
    rows={people.map((person) => ({
      key: person.bhxhCode,
      cells: [
        <PersonName key="name">{person.fullName}</PersonName>,
        shownBhxhCode(person.bhxhCode),
        shownIdNumber(person.idNumber),
        shownPhone(person.phone),
        birthInWords(person.birthDate),
        <Vietnamese key="province">{person.province}</Vietnamese>,
      ],
    }))}
    empty={<p>{t('Mọi người giả định đều đã đăng ký.')}</p>}
  />
)
