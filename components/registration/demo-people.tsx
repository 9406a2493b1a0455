import { DataTable } from '@/components/ui/data-table'
import { shownBhxhCode, shownIdNumber, shownPhone } from '@/lib/forms/shown'
import { shownBirth } from '@/lib/insured/birth'

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
    stacks
    caption="Người giả định để đăng ký thử. Hồ sơ khai đúng như dưới đây thì được duyệt."
    columns={[
      { header: 'Họ và tên' },
      { header: 'Mã số BHXH' },
      { header: 'Số căn cước' },
      { header: 'Điện thoại' },
      { header: 'Ngày sinh' },
      { header: 'Tỉnh, thành phố' },
    ]}
    rows={people.map((person) => ({
      key: person.bhxhCode,
      cells: [
        person.fullName,
        shownBhxhCode(person.bhxhCode),
        shownIdNumber(person.idNumber),
        shownPhone(person.phone),
        shownBirth(person.birthDate),
        person.province,
      ],
    }))}
    empty={<p>Mọi người giả định đều đã đăng ký.</p>}
  />
)
