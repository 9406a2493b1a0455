import { describe, expect, test } from 'vitest'
import { passwordFault } from './password'
import tried from './tried-passwords.json'

const phat = {
  login: '0100166586',
  fullName: 'Võ Nhật Phát',
  phone: '+84980001892',
  idNumber: '001092746265',
  birthDate: '1992-03-19',
  address: 'Tổ 5 ấp Bình Hoà, Phường Long Xuyên, Tỉnh An Giang',
}
const people = [
  phat,
  {
    login: '9912345678',
    fullName: 'Nguyễn Thị Hồng Hạnh',
    birthDate: '1968-11-05',
    address: 'Số 12 đường Lê Lợi, Xã Tri Tôn, Tỉnh An Giang',
  },
  {
    login: '7913579246',
    fullName: 'Y Bliă Niê',
    birthDate: '2001-10-21',
    address: 'Buôn Ako Dhong, Phường Tân Lập, Tỉnh Đắk Lắk',
  },
  { login: '0112244668', fullName: 'Lò Văn Ín', birthDate: '1949-12-30', address: null },
]
type Person = (typeof people)[number]

const words = (text: string) => text.split(' ')
const [, ...figures] = words('không một hai ba bốn năm sáu bảy tám chín')
const spoken = (number: number): string => {
  const [ten, one] = [Math.floor(number / 10), number % 10]
  const last = one === 0 ? '' : ten > 0 && one === 5 ? 'lăm' : figures[one - 1]!
  return `${ten === 0 ? '' : ten === 1 ? 'mười' : `${figures[ten - 1]} mươi`} ${last}`.trim()
}

function datesAsWritten({ birthDate }: Person): string[] {
  const [year = '', month = '', day = ''] = birthDate.split('-')
  const [d, m, short] = [Number(day), Number(month), year.slice(2)]
  return [
    `${d} tháng ${m} ${year}`,
    `${day} tháng ${month} năm ${year}`,
    `ngày ${d} tháng ${m} năm ${short}`,
    `sinh ${d} tháng ${m}`,
    `thang${m}nam${year}`,
    `nam${year}thang${m}ngay${d}`,
    `${day}/${month}/${short}`,
    `${year}-${month}-${day}`,
    `ngày ${spoken(d)} tháng ${spoken(m)}`,
  ]
}

function namesAsWritten({ fullName, birthDate }: Person): string[] {
  const [year = '', month = '', day = ''] = birthDate.split('-')
  const parts = words(fullName)
  const [first, last] = [parts[0]!, parts.at(-1)!]
  return [
    `${parts.toReversed().join(' ')} ${year}`,
    `${last} ${first} ${day}/${month}`,
    `${year}${parts.join('')}${day}${month}`,
    `${parts.slice(1).join('')}@${day}${month}${year.slice(2)}`,
    `${parts.toReversed().join('')}123`,
    [...parts.join('')].toReversed().join(''),
  ]
}

const placesAsWritten = ({ address }: Person): string[] =>
  (address ?? '')
    .split(', ')
    .filter((place) => place.length >= 8)
    .flatMap((place) => [place, `${place} 123`, place.replaceAll(' ', '').toUpperCase()])

describe.each(people)('$fullName không đặt được', (person) => {
  test.each([...datesAsWritten(person), ...namesAsWritten(person), ...placesAsWritten(person)])(
    '«%s»: người quen đoán ra',
    (password) => expect(passwordFault(password, person)).toMatch(/personal|common|too-short/),
  )
})

test.each(tried.refused)('«%s» bị từ chối, vì nhiều người nghĩ tới trước', (password) =>
  expect(passwordFault(password, phat)).not.toBeNull(),
)

test.each(tried.accepted)('«%s» được nhận, ai cũng vậy', (password) => {
  for (const person of people) expect(passwordFault(password, person)).toBeNull()
})
