import { describe, expect, test } from 'vitest'
import {
  infoOf,
  canInspect,
  objectsOf,
  oneLine,
  spokenOf,
  textOf,
} from '@/lib/pdf/fixtures/inspect-pdf'
import { declarationPdf } from './declaration-pdf'
import { aLongPrintedDeclaration, aPrintedDeclaration } from './printed-declaration-fixtures'

const approval = { officeName: 'BHXH Quận Gò Vấp', on: '2025-08-07' }
const words = 'ĐÃ DUYỆT BHXH Quận Gò Vấp ngày 07 tháng 8 năm 2025, mã hồ sơ K7PM-3QXR'
const approvedCopy = (printed = aPrintedDeclaration()) => declarationPdf({ ...printed, approval })

describe.skipIf(!canInspect)('bản đã duyệt của mẫu 01', () => {
  test('nói cơ quan nào duyệt, ngày nào, hồ sơ nào; tên tệp và chân trang cũng nói', async () => {
    const pdf = await approvedCopy()
    expect(infoOf(pdf)).toMatch(/^Title: +Tờ khai K7PM-3QXR, bản đã duyệt$/m)
    const text = textOf(pdf)
    for (const part of [
      'ĐÃ DUYỆT',
      approval.officeName,
      'ngày 07 tháng 8 năm 2025, mã hồ sơ K7PM-3QXR',
    ])
      expect(text).toContain(part)
    expect(text.match(/Tờ khai K7PM-3QXR, bản đã duyệt/g)).toHaveLength(2)
  })

  test('giọng đọc nói ghi nhận ấy trước, rồi đúng từng chữ tờ khai như khi in', async () => {
    const said = (pdf: Buffer) =>
      spokenOf(pdf)
        .match(/".*"/g)!
        .map((line) => line.slice(1, -1))
    const [copy, original] = [
      said(await approvedCopy()),
      said(await declarationPdf(aPrintedDeclaration())),
    ]
    const note = copy.slice(0, copy.length - original.length)
    expect(oneLine(note.join(''))).toBe(words)
    expect(copy.slice(note.length)).toEqual(original)
  })

  test('vẫn hai trang có thẻ, tệp lành, kể cả khi mọi câu trả lời dài hết mức', async () => {
    const long = aLongPrintedDeclaration()
    const pdf = await declarationPdf({
      ...long,
      approval: { ...approval, officeName: long.officeName },
    })
    expect(infoOf(pdf)).toMatch(/^Pages: +2$/m)
    expect(infoOf(pdf)).toMatch(/^Tagged: +yes$/m)
    expect(textOf(pdf)).toContain(long.officeName)
    expect(objectsOf(pdf)).toMatch(/"\/Lang": "u:vi-VN"/)
  })

  const certificate = {
    serialNumber: '54010B7A9C3D11E2F0A4',
    issuer: 'VNPT-CA',
    holder: "H'Hen Niê",
    validFrom: '2025-02-03',
    validTo: '2028-02-03',
  }
  const period =
    'Thời hạn sử dụng chứng thư số: Từ ngày 03 tháng 02 năm 2025 đến ngày 03 tháng 02 năm 2028 (*)'

  test('ký số: bản đã duyệt ghi số, nơi cấp và thời hạn theo chứng thư số, không ai phải gõ', async () => {
    const printed = aPrintedDeclaration({ submission: 'signed' })
    const original = oneLine(textOf(await declarationPdf(printed)))
    expect(original).toContain('cá nhân: theo chữ ký số kèm theo tờ khai này')
    expect(original).not.toContain(certificate.serialNumber)
    const pdf = await declarationPdf({ ...printed, approval, certificate })
    const copy = oneLine(textOf(pdf))
    for (const part of [
      `cá nhân: ${certificate.serialNumber}`,
      'Tên tổ chức chứng thực chữ ký số: VNPT-CA',
      period,
    ])
      expect(copy).toContain(part)
    expect(infoOf(pdf)).toMatch(/^Pages: +2$/m)
  })

  test('bản gốc không mang dấu vết nào của việc duyệt', async () => {
    expect(textOf(await declarationPdf(aPrintedDeclaration()))).not.toMatch(/duyệt/i)
  })
})
