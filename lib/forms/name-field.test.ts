import { inventPeople } from '@/lib/insured/invent-people'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { errorsOf } from './form-state'
import { messageOf } from './fixtures/message-of'
import { fullName } from './name-field'
import { nameQuestion } from './name-question'

const name = fullName('Nhập họ và tên')

describe('họ và tên', () => {
  test.each([
    "H'Hen Niê",
    'Y Moan Êñuôl',
    'Công Tằng Tôn Nữ Thị Hoàng Kim',
    'Ka',
    'Trần-Lê Anh',
    'Lò Thị Mẩy',
    'Đặng Ưng Ẵm',
  ])('nhận tên «%s», gõ kiểu dựng sẵn hay tổ hợp đều như nhau', (typed) => {
    expect(name.parse(typed.normalize('NFD'))).toBe(typed.normalize('NFC'))
    expect(name.parse(typed.normalize('NFC'))).toBe(typed.normalize('NFC'))
  })

  test('bỏ khoảng trắng thừa và đổi dấu nháy cong thành dấu nháy thẳng', () => {
    expect(name.parse('  H’Hen   Niê ')).toBe("H'Hen Niê")
  })

  test('nhận tên 150 ký tự, đếm như người đếm; dài hơn thì nói bao nhiêu, được bao nhiêu', () => {
    expect(name.parse('a'.repeat(150))).toHaveLength(150)
    expect(name.parse('ơ\u0306'.repeat(150))).toHaveLength(300)
    expect(messageOf(name, 'ơ\u0306'.repeat(163))).toMatch(/tối đa 150 ký tự.*đã nhập 163/)
  })

  test.each([
    '阮文安',
    '李',
    '김민준',
    'こだま ケイコ',
    'アンナ·ヤマダ',
    'ខៀវ សំផន',
    'ꨌꩌ ꨀꨥꨮ',
    'Ўладзімір',
    'Ελένη',
  ])('nhận tên viết bằng chữ khác mà tờ khai in được: %s', (typed) =>
    expect(name.parse(typed)).toBe(typed),
  )

  test.each(['ศรีสุข', 'محمد', 'दीपक', 'מרים', '𠀀', 'Անի', 'გიორგი', 'A᷿'])(
    'tên bằng chữ tờ khai không in được (%s): viết như trên hộ chiếu',
    (typed) =>
      expect(messageOf(name, typed)).toMatch(/^Viết tên bằng chữ La-tinh như trên hộ chiếu/),
  )

  test.each([
    ['An 🏠', 'Bỏ ký tự “🏠”'],
    ['An 🇻🇳', 'Bỏ ký tự “🇻🇳”'],
    ['An 👩‍👩‍👧', 'Bỏ ký tự “👩'],
    ['Nguy\ufffdn An', 'Nhập lại chữ ở chỗ “\ufffd”'],
    ['Lê \ue000', 'Nhập lại chữ ở chỗ “\ufffd”'],
    ['Lê \ud83d', 'Nhập lại chữ ở chỗ “\ufffd”'],
    ['An_Bình', 'Bỏ ký tự “_”'],
    ['An (Út)', 'Bỏ ký tự “(”'],
  ])('với «%s» nêu đúng ký tự phải bỏ', (typed, part) =>
    expect(messageOf(name, typed)).toContain(part),
  )

  test.each(['.', '-', "'", '\u3164', '\u200b', '\u0301', '... - ', '\u2800', '\u00ad', '·'])(
    '%j không phải là tên: không có chữ nào nhìn thấy',
    (typed) => expect(messageOf(name, typed)).toBe('Nhập họ và tên'),
  )

  test.each([
    ['', 'Nhập họ và tên'],
    ['   ', 'Nhập họ và tên'],
    [undefined, 'Nhập họ và tên'],
    ['Trần Văn 7', 'Bỏ các chữ số'],
    ['Trần Văn ٧', 'Bỏ các chữ số'],
    ['<b>An</b>', 'Bỏ ký tự “<”'],
    ['V', 'Viết đủ họ và tên'],
    ['V.', 'Viết đủ họ và tên'],
    ['N. V. A', 'Viết đủ họ và tên'],
    ['ô', 'Viết đủ họ và tên'],
  ])('với «%s» nói phải làm gì', (typed, part) => {
    expect(messageOf(name, typed)).toContain(part)
  })
})

describe('danh xưng trước tên', () => {
  const names = [
    'Võ Nhật Phát',
    'Vo Nhat Phat',
    'Nguyễn Thị Lan',
    'Lò Thị Mẩy',
    'Y Bhăm Niê',
    "H'Hen Niê",
    'Giàng A Páo',
  ]
  const titles = ['Ông', 'Bà', 'Cụ', 'Anh', 'Chị', 'Em', 'Bé', 'Cô', 'Mr', 'Mrs', 'Thầy', 'Cháu']

  test.each(titles)('“%s” trước mọi họ tên thì hỏi, nêu đúng chữ đã nhập', (title) => {
    for (const name of names)
      for (const typed of [
        `${title} ${name}`,
        `${title.toUpperCase()}  ${name.toUpperCase()}`,
        `${title}. ${name}`,
      ]) {
        const asked = nameQuestion(typed)
        expect(asked?.message ?? typed).toContain(`“${asked?.about}”`)
        expect(typed.startsWith(asked!.about)).toBe(true)
      }
  })

  test.each([
    ['Tôi tên Nguyễn Văn An', 'Tôi tên'],
    ['Tôi tên là Lò Thị Mẩy', 'Tôi tên là'],
    ['TÔI LÀ Nguyễn Văn An', 'TÔI LÀ'],
    ['Họ và tên Võ Nhật Phát', 'Họ và tên'],
    ['Đồng chí Nguyễn Văn An', 'Đồng chí'],
    ['Sư cô Thích Nữ Diệu Hạnh', 'Sư cô'],
    ['Thượng tọa Thích Quảng Đức', 'Thượng tọa'],
    ['Đại đức Thích Minh Tâm', 'Đại đức'],
    ['Kính gửi ông Nguyễn Văn An', 'Kính gửi ông'],
    ['Gửi bà Nguyễn Thị Lan', 'Gửi bà'],
    ['B. Trần Thị Hoa', 'B'],
    ['Cháu Lò Văn An', 'Cháu'],
    ['Con Nguyễn Văn An', 'Con'],
    ['Em Trần Văn An', 'Em'],
    ['Cụ Trần Văn An', 'Cụ'],
    ['bà ngoại Nguyễn Thị Hai', 'bà ngoại'],
    ['Ông nội Lê Văn Ba', 'Ông nội'],
    ['Ông Văn Tiến Dũng', 'Ông'],
    ['Ông Thích Minh Tâm', 'Ông'],
    ['Ông Bá Văn Trinh', 'Ông'],
    ['Liệt sĩ Trần Văn Bảy', 'Liệt sĩ'],
    ['Vợ chồng Nguyễn Văn An', 'Vợ chồng'],
    ['Nhà giáo Lê Văn Tám', 'Nhà giáo'],
    ['Mẹ Việt Nam anh hùng Lê Thị Hai', 'Mẹ Việt Nam anh hùng'],
    ['Luật sư Trần Văn An', 'Luật sư'],
    ['toi la Nguyen Van An', 'toi la'],
    ['dong chi Nguyen Van An', 'dong chi'],
    ['Nguyen Van An Mr', 'Mr'],
    ['Nguyen Van An Mr.', 'Mr'],
  ])('“%s”: hỏi về cả “%s”', (typed, about) => expect(nameQuestion(typed)?.about).toBe(about))

  test.each([
    'Ong Vo Gia Dung',
    'ba nguyen thi lan',
    'Cu Vo Nhat Phat',
    'Chi Le Thi Hoa',
    'Be Tran An',
  ])('viết không dấu cũng hỏi: %s', (typed) => expect(nameQuestion(typed)).not.toBeNull())

  test.each([
    ...['Anh Thư', 'Bà Rịa', 'Anh Đào', 'Anh Dương', 'Bé Ba', 'Ông Ích Khiêm', 'Ông Thị Hoa'],
    ...['Nguyễn Thị Bé', 'Lê Anh', 'Trần Thị Chị', 'Chu Văn An', 'Cù Huy Vũ', 'Chu Mai Anh', 'Ba'],
    ...['Em', 'Anh', 'Võ Nhật Phát', 'Mai Anh Thư', 'Y Moan Êñuôl', 'Chi Mai', 'Ông'],
    ...['Bá Văn Tú', 'Má A Páo', 'Bạ Thị Lan', 'Côn Sơn', ''],
    ...[
      'Đồng Chí Thanh',
      'Đồng Văn An',
      'A Lăng Mai',
      'Tôn Là',
      'Con',
      'Vo Nguyen Giap',
      'Minh La',
    ],
    ...['Chau Kim Thy', 'CHAU THI KUNH', 'Chau Son', 'Chau Danh Ny', 'chau ly sa', 'Chu Thi Hoa'],
    ...['Ông Văn Tùng', 'Ông Thị Bạch Tuyết', 'Bá Thị Cẩm', 'Bá Văn Trinh', 'Neáng Sóc Kha'],
    ...['Y Niê', 'N. V. An', 'Ng. Văn An', 'Đại Văn Đức', 'Họ Văn Tên', 'Sư Văn Cô', 'Bà Ngoại'],
  ])('tên thật “%s” thì không hỏi', (typed) => expect(nameQuestion(typed)).toBeNull())

  test('không ai trong danh sách người tham gia bị hỏi về tên mình', () => {
    const asked = inventPeople(4_000).filter(({ fullName }) => nameQuestion(fullName))
    expect(asked.map(({ fullName }) => fullName)).toEqual([])
  })

  test('chọn giữ nguyên thì không hỏi nữa; đổi danh xưng thì hỏi lại', () => {
    const schema = z.object({ person: name })
    const asked = (typed: Record<string, string>) =>
      errorsOf(schema, typed, ['person'], { person: nameQuestion })
    expect(asked({ person: 'Ông Cao Thắng' })).toMatchObject([{ field: 'person', about: 'Ông' }])
    expect(asked({ person: 'Ông Cao Thắng', personStands: 'Ông' })).toEqual([])
    expect(asked({ person: 'Bà Cao Thắng', personStands: 'Ông' })).toHaveLength(1)
    expect(asked({ person: 'Ông Cao 7' })).toMatchObject([
      { message: 'Bỏ các chữ số khỏi họ và tên.' },
    ])
  })
})
