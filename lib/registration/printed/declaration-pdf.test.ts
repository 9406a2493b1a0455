import { describe, expect, test } from 'vitest'
import {
  infoOf,
  canInspect,
  fontsOf,
  objectsOf,
  oneLine,
  pictureOf,
  spokenOf,
  textOf,
} from '@/lib/pdf/fixtures/inspect-pdf'
import { declarationPdf } from './declaration-pdf'
import {
  commitmentStatement,
  decreeStatement,
  formSubtitle,
  formTitle,
  noCertificateStatement,
  startStatement,
  submissionMethods,
  transactionPlaces,
} from '@/lib/site/official-sentences'
import { aPrintedDeclaration } from './printed-declaration-fixtures'

const letters =
  'aàảãáạ ăằẳẵắặ âầẩẫấậ b c d đ eèẻẽéẹ êềểễếệ g h iìỉĩíị k l m n oòỏõóọ ôồổỗốộ ơờởỡớợ p q r s t uùủũúụ ưừửữứự v x yỳỷỹýỵ'
const everyLetter = `${letters} ${letters.toUpperCase()}`

describe.skipIf(!canInspect)('mẫu 01 in ra', () => {
  test('có đủ mọi điều đã khai', async () => {
    const text = textOf(await declarationPdf(aPrintedDeclaration()))
    for (const answer of [
      'Thông Tây Hội, ngày 05 tháng 8 năm 2025',
      "Tên cơ quan/tổ chức/cá nhân: H'Hen Niê",
      'Mã số bảo hiểm xã hội: 6621098765',
      'Số CMND/HC/CC: 066189012345',
      'Địa chỉ liên hệ: Số 12 đường Hoa Sữa, Phường Thông Tây Hội, Thành phố Hồ Chí Minh',
      'Người liên hệ: Trần Bảo Châu',
      'Địa chỉ thư điện tử: bao.chau@example.vn',
      'Điện thoại di động: 0912 000 345',
      'Nộp tại: BHXH quận Gò Vấp, Thành phố Hồ Chí Minh',
      'Mã hồ sơ: K7PM-3QXR',
    ])
      expect(text).toContain(answer)
  })

  test('giữ đúng từng chữ các câu của mẫu', async () => {
    const text = textOf(await declarationPdf(aPrintedDeclaration()))
    for (const sentence of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      formTitle,
      formSubtitle,
      'Kính gửi: Bảo hiểm xã hội Việt Nam.',
      noCertificateStatement,
      decreeStatement,
      startStatement('2025-08-05'),
      'Đăng ký giao dịch tại:',
      transactionPlaces.portal,
      transactionPlaces.ivan,
      commitmentStatement,
      submissionMethods.counter,
      'CƠ QUAN/TỔ CHỨC/CÁ NHÂN',
      '(Ký, ghi rõ họ tên, đóng dấu nếu là cơ quan, tổ chức; hoặc ký số)',
    ])
      expect(text).toContain(sentence)
  })

  test('để dòng chấm ở phần chứng thư số và ở thư điện tử còn trống', async () => {
    const text = textOf(await declarationPdf(aPrintedDeclaration({ email: undefined })))
    expect(text).toMatch(/Số chứng thư số của cơ quan, tổ chức, cá nhân: \.{20,} /)
    expect(text).toMatch(/Tên tổ chức chứng thực chữ ký số: \.{20,} /)
    expect(text).toMatch(
      /Thời hạn sử dụng chứng thư số: Từ ngày \.+ tháng \.+ năm \.+ đến ngày \.+ tháng \.+ năm \.+ \(\*\)/,
    )
    expect(text).toMatch(/Địa chỉ thư điện tử: \.{20,} /)
  })

  test('ghi tổ chức I-VAN đã chọn, địa chỉ trên giấy tờ cũ và cách nộp qua bưu chính', async () => {
    const printed = aPrintedDeclaration({
      oldAddress: 'Số 12 đường Hoa Sữa, Phường 12, Quận Gò Vấp, Thành phố Hồ Chí Minh',
      transactionPlace: { kind: 'ivan', name: 'iBHXH (Công ty Cổ phần TS24)' },
      submission: 'post',
    })
    const text = textOf(await declarationPdf(printed))
    expect(text.split('Nộp tại:')[1]).toContain(`ghi trên giấy tờ: ${printed.oldAddress}`)
    expect(text).toContain('Tổ chức I-VAN iBHXH (Công ty Cổ phần TS24)')
    expect(text).toContain(submissionMethods.post)
  })

  test('là hai trang A4 có đánh số, có tên, đọc được bằng giọng nói tiếng Việt', async () => {
    const pdf = await declarationPdf(aPrintedDeclaration())
    const about = infoOf(pdf)
    expect(about).toMatch(/^Title: +Tờ khai K7PM-3QXR$/m)
    expect(about).toMatch(/^Tagged: +yes$/m)
    expect(about).toMatch(/^Pages: +2$/m)
    expect(about).toMatch(/^Page size: .*\(A4\)$/m)
    expect(textOf(pdf)).toMatch(/ 1\/2 .*Theo Nghị định.* 2\/2/)
    const objects = objectsOf(pdf)
    expect(objects).toMatch(/"\/Lang": "u:vi-VN"/)
    expect(objects).toMatch(/"\/DisplayDocTitle": true/)
  })

  test('đọc thành tiếng theo thứ tự, các chữ không dính nhau, dòng chấm thì bỏ qua', async () => {
    const spoken = spokenOf(await declarationPdf(aPrintedDeclaration()))
    expect(spoken).toMatch(/^ {2}H1 .*\n +"TỜ KHAI "\n/m)
    expect(spoken).toMatch(/^ {2}H2 .*\n +"Đăng ký sử dụng phương thức giao dịch điện tử/m)
    expect(oneLine(spoken.replaceAll('"', ''))).toContain(decreeStatement)
    expect(spoken).not.toContain('...')
  })

  test('nói ra mã hồ sơ trong mã QR, ô đã đánh dấu và nơi giao dịch đã chọn', async () => {
    const objects = objectsOf(await declarationPdf(aPrintedDeclaration()))
    const said = [...objects.matchAll(/"\/Alt": "u:(.*)"/g)].map(([, words]) => words)
    expect(said.sort()).toEqual(
      [
        'Mã QR có chữ ký, chứa mã hồ sơ K7PM-3QXR và mọi điều ghi trên tờ khai này',
        'Ô đã đánh dấu',
        'Đã chọn',
        'Không chọn',
      ].sort(),
    )
  })

  test('mang theo mọi phông chữ, có bảng mã Unicode', async () => {
    const fonts = fontsOf(await declarationPdf(aPrintedDeclaration()))
    expect(fonts.map(([name]) => name?.replace(/^.*\+/, '')).sort()).toEqual([
      'Tinos-Bold',
      'Tinos-Italic',
      'Tinos-Regular',
    ])
    for (const font of fonts) expect(font.slice(-5, -2)).toEqual(['yes', 'yes', 'yes'])
  })

  test.each(['fullName', 'place', 'officeName'] as const)(
    'in đủ mọi chữ cái tiếng Việt, thường và hoa (%s)',
    async (answer) => {
      const pdf = await declarationPdf(aPrintedDeclaration({ [answer]: everyLetter }))
      expect(textOf(pdf)).toContain(everyLetter)
    },
  )

  test('tờ in trước có chữ Ẁ thì tờ in sau vẫn đọc được chữ W', async () => {
    await declarationPdf(aPrintedDeclaration({ fullName: 'Ẁ' }))
    const later = await declarationPdf(aPrintedDeclaration({ fullName: 'Lò Thị WẀ' }))
    expect(textOf(later)).toContain('Lò Thị WẀ')
  })

  test('chữ tách dấu in ra giống chữ dựng sẵn', async () => {
    const name = 'Nguyễn Thị Mẩy Hường'
    const composed = await declarationPdf(aPrintedDeclaration({ fullName: name }))
    const torn = await declarationPdf(aPrintedDeclaration({ fullName: name.normalize('NFD') }))
    expect(textOf(torn)).toContain(name)
    expect(pictureOf(torn, 1, 60).equals(pictureOf(composed, 1, 60))).toBe(true)
  })

  test.each(["H'Hen Niê", 'Y Bliư̆ Kbuôr', 'Công Tằng Tôn Nữ Thị Thuần Khiết', 'Ksor H’Bơ̆'])(
    'in đúng họ tên %s',
    async (fullName) => {
      expect(textOf(await declarationPdf(aPrintedDeclaration({ fullName })))).toContain(fullName)
    },
  )

  test('chữ mà phông không có thì hiện dấu hỏi, không mất đi', async () => {
    const text = textOf(await declarationPdf(aPrintedDeclaration({ fullName: 'Lò Thị ศ Mẩy' })))
    expect(text).toContain('Lò Thị \uFFFD Mẩy')
  })
})
