import { describe, expect, test } from 'vitest'
import { errorsOf } from '@/lib/forms/form-state'
import { personFields, personSchema, readPerson } from './person-form'

const typed = {
  fullName: 'Lò Thị Mẩy',
  birthDate: '05/09/1990',
  province: '91',
  by: 'idNumber',
  idNumber: '014 190 012 345',
  phone: '',
}
const fieldsAtFault = (differing: Record<string, string>) =>
  errorsOf(personSchema, readPerson({ ...typed, ...differing }), personFields).map(
    ({ field }) => field,
  )

describe('biểu tìm mã số', () => {
  test.each(['05/09/1990', '5-9-1990', '5.9.1990', '05091990', '5 9 1990', ' 05 / 09 / 1990 '])(
    'ngày sinh viết «%s» được hiểu là 05/09/1990',
    (birthDate) => {
      expect(personSchema.parse({ ...typed, birthDate })).toMatchObject({ birthDate: '1990-09-05' })
    },
  )

  test.each([
    '1990-09-05',
    '1990/9/5',
    'ngày 5 tháng 9 năm 1990',
    'Mùng 5 tháng 9, 1990',
    '5 thg 9 1990',
    'sinh ngày 05/09/1990',
    '０５／０９／１９９０',
    '05\u201109\u20111990',
    '05\u00a0/\u200b09/1990',
    '٠٥/٠٩/١٩٩٠',
  ])('ngày sinh viết «%s» cũng được hiểu', (birthDate) => {
    expect(personSchema.parse({ ...typed, birthDate })).toMatchObject({ birthDate: '1990-09-05' })
  })

  test.each([
    ['31/02/1994', 'Tháng 2 năm 1994 không có ngày 31'],
    ['29/2/2023', 'Tháng 2 năm 2023 không có ngày 29'],
    ['11/7/94', 'đủ bốn chữ số'],
    ['05/13/1990', 'Viết ngày trước, tháng sau'],
    ['1987', 'chỉ ghi năm sinh'],
    ['00/00/1987', 'chỉ ghi năm sinh'],
    ['01/1987', 'chỉ ghi năm sinh'],
    ['năm 1987', 'chỉ ghi năm sinh'],
    ['05/09/2999', 'chưa tới'],
    ['mai', 'theo thứ tự ngày, tháng, năm'],
  ])('ngày sinh «%s» có lý do riêng: %s', (birthDate, part) => {
    const [error] = errorsOf(personSchema, readPerson({ ...typed, birthDate }), personFields)
    expect(error?.message).toContain(part)
  })

  test.each(['31/02/1990', '13/13/1990', '1990', '05/09/90', '05/09/2999', '05/09/0190', 'mai'])(
    'ngày sinh «%s» thì được hỏi lại',
    (birthDate) => {
      expect(fieldsAtFault({ birthDate })).toEqual(['birthDate'])
    },
  )

  test('chỉ hỏi một trong hai: số giấy tờ hoặc số điện thoại', () => {
    expect(fieldsAtFault({})).toEqual([])
    expect(fieldsAtFault({ by: 'phone', idNumber: '' })).toEqual(['phone'])
    expect(fieldsAtFault({ by: 'phone', phone: '0912 345 678', idNumber: '' })).toEqual([])
    expect(fieldsAtFault({ by: 'gì đó', idNumber: '12' })).toEqual(['idNumber'])
  })

  test('để trống hết thì mọi ô được nhắc cùng một lúc, theo thứ tự trên trang', () => {
    expect(errorsOf(personSchema, readPerson({}), personFields).map(({ field }) => field)).toEqual([
      'fullName',
      'birthDate',
      'province',
      'idNumber',
    ])
  })
})
