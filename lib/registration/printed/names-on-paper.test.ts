import { describe, expect, test } from 'vitest'
import { canInspect, fontsOf, infoOf, objectsOf, textOf } from '@/lib/pdf/fixtures/inspect-pdf'
import { declarationPdf } from './declaration-pdf'
import {
  aLongPrintedDeclaration,
  aPrintedDeclaration,
  wordsOfLine,
} from './printed-declaration-fixtures'

describe.skipIf(!canInspect)('tên và địa chỉ trên mẫu 01', () => {
  test.each([
    'ខៀវ សំផន ស្រ្តី ជោគជ័យ',
    'ꨌꩌ ꨀꨥꨮ ꨝꨯꨱꩃ',
    '阮文安 歐陽娜 司马光 㐂',
    '김민준 가격 뷁',
    'こだま ケイコ 山田ガ',
    'Ўладзімір Ελένη Þórður Łukasz ɛ̃́',
    "H'Hen Y Ơ̆r̆ Ê̆ 阮文 សុខ ꨌꩌ 김 An",
  ])('tên bằng chữ khác (%s) in ra đọc lại đúng từng chữ', async (fullName) => {
    const pdf = await declarationPdf(
      aPrintedDeclaration({ fullName, contactPerson: fullName, address: `${fullName}, Phường 1` }),
    )
    for (const label of ['Tên cơ quan/tổ chức/cá nhân', 'Người liên hệ', 'Địa chỉ liên hệ'])
      expect(textOf(pdf)).toContain(`${label}: ${fullName}`)
    expect(fontsOf(pdf).every((font) => font.includes('yes'))).toBe(true)
    objectsOf(pdf)
  })

  test('vẫn là hai trang và không mất chữ nào khi mọi câu trả lời dài hết mức', async () => {
    const printed = aLongPrintedDeclaration()
    const pdf = await declarationPdf(printed)
    const text = textOf(pdf)
    expect(infoOf(pdf)).toMatch(/^Pages: +2$/m)
    for (const answer of [
      wordsOfLine(printed, 'fullName'),
      wordsOfLine(printed, 'contactPerson'),
      printed.address,
      printed.place,
    ])
      expect(text).toContain(answer)
    expect(text).toContain(printed.oldAddress)
    expect(text.replaceAll(' ', '')).toContain(wordsOfLine(printed, 'email'))
  })
})
