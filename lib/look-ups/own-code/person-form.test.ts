import { describe, expect, test } from 'vitest'
import { errorsOf } from '@/lib/forms/form-state'
import { personErrors, personFields, personSchema, readPerson } from './person-form'

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
    ['1987', '1987'],
    [' năm 1987 ', '1987'],
    ['Sinh năm: 1987', '1987'],
    ['00/00/1987', '1987'],
    ['0/0/1987', '1987'],
    ['--/--/1987', '1987'],
    ['__/__/1987', '1987'],
    ['xx/xx/1987', '1987'],
    ['??/??/1987', '1987'],
    ['../../1987', '1987'],
    ['1987-00-00', '1987'],
    ['00/1987', '1987'],
    ['１９８７', '1987'],
    ['09/1987', '1987-09'],
    ['9-1987', '1987-09'],
    ['9.1987', '1987-09'],
    ['091987', '1987-09'],
    ['00/09/1987', '1987-09'],
    ['--/09/1987', '1987-09'],
    ['tháng 9 năm 1987', '1987-09'],
    ['1987-09', '1987-09'],
    ['1987-09-00', '1987-09'],
    ['19870905', '1987-09-05'],
    ['29/2/2024', '2024-02-29'],
  ])('giấy tờ chỉ ghi đến đâu thì nhập đến đó: “%s” là %s', (birthDate, kept) => {
    expect(personSchema.parse({ ...typed, birthDate })).toMatchObject({ birthDate: kept })
    expect(personSchema.parse({ ...typed, birthDate: kept })).toMatchObject({ birthDate: kept })
  })

  test.each([
    ['31/02/1994', 'Kiểm tra lại ngày sinh. Tháng 2 năm 1994 chỉ có 28 ngày.'],
    ['29/2/2023', 'Kiểm tra lại ngày sinh. Tháng 2 năm 2023 chỉ có 28 ngày.'],
    ['30-02-2024', 'Kiểm tra lại ngày sinh. Tháng 2 năm 2024 chỉ có 29 ngày.'],
    ['31041990', 'Kiểm tra lại ngày sinh. Tháng 4 năm 1990 chỉ có 30 ngày.'],
    ['32/01/1990', 'Kiểm tra lại ngày sinh. Tháng 1 năm 1990 chỉ có 31 ngày.'],
    ['11/7/94', 'Viết năm sinh đủ bốn chữ số, ví dụ 1994.'],
    ['110794', 'Viết năm sinh đủ bốn chữ số, ví dụ 1994.'],
    ['5/9/08', 'Viết năm sinh đủ bốn chữ số, ví dụ 2008.'],
    ['87', 'Viết năm sinh đủ bốn chữ số, ví dụ 1987.'],
    ['9/87', 'Viết năm sinh đủ bốn chữ số, ví dụ 1987.'],
    ['05/09/19900', 'Viết năm sinh đủ bốn chữ số, ví dụ 1990.'],
    ['5/9', 'Nhập thêm năm sinh, ví dụ 05/09/1990.'],
    ['05/13/1990', 'Viết ngày trước, tháng sau: 13/05/1990.'],
    ['1990-13-05', 'Viết ngày trước, tháng sau: 13/05/1990.'],
    ['13/13/1990', 'Kiểm tra lại tháng sinh. Một năm chỉ có 12 tháng.'],
    ['13/1990', 'Kiểm tra lại tháng sinh. Một năm chỉ có 12 tháng.'],
    ['05/00/1990', 'Nhập thêm tháng sinh, hoặc chỉ nhập năm nếu giấy tờ chỉ ghi năm.'],
    ['05/09/2999', 'Kiểm tra lại năm sinh. Ngày này chưa tới.'],
    ['2999', 'Kiểm tra lại năm sinh. Ngày này chưa tới.'],
    ['05/09/0190', 'Kiểm tra lại năm sinh, ví dụ 1990.'],
    ['00/00/0000', 'Kiểm tra lại năm sinh, ví dụ 1990.'],
    ['mai', 'Nhập ngày sinh theo thứ tự ngày, tháng, năm, ví dụ 05/09/1990.'],
    ['1 2 3 4', 'Nhập ngày sinh theo thứ tự ngày, tháng, năm, ví dụ 05/09/1990.'],
    ['tháng chín', 'Nhập ngày sinh theo thứ tự ngày, tháng, năm, ví dụ 05/09/1990.'],
    ['', 'Nhập ngày, tháng, năm sinh, ví dụ 05/09/1990.'],
  ])('ngày sinh “%s” có lý do riêng: %s', (birthDate, message) => {
    expect(errorsOf(personSchema, readPerson({ ...typed, birthDate }), personFields)).toEqual([
      { field: 'birthDate', message },
    ])
  })

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

  test.each(['Ông Lò Văn Pâng', 'Bà Lò Thị Mẩy', 'Ong Vo Gia Dung', 'Anh Võ Phát'])(
    'danh xưng trước tên thì hỏi, không tìm rồi báo chưa thấy: %s',
    (fullName) => {
      const [asked, ...others] = personErrors(readPerson({ ...typed, fullName }))
      expect(asked).toMatchObject({ field: 'fullName', about: fullName.split(' ')[0] })
      expect(others).toEqual([])
      const stands = { ...typed, fullName, fullNameStands: asked!.about! }
      expect(personErrors(readPerson(stands))).toEqual([])
    },
  )
})
