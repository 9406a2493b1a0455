import { describe, expect, test } from 'vitest'
import { infoOf, canInspect, objectsOf, spokenOf, textOf } from '@/lib/pdf/fixtures/inspect-pdf'
import { blankDeclarationPdf } from './declaration-pdf'
import {
  commitmentStatement,
  decreeStatement,
  formSubtitle,
  formTitle,
  noCertificateStatement,
} from '@/lib/site/official-sentences'

describe.skipIf(!canInspect)('tờ trống của mẫu 01', () => {
  test('giữ đúng từng chữ của mẫu, chừa dòng chấm cho mọi câu trả lời', async () => {
    const text = textOf(await blankDeclarationPdf())
    for (const sentence of [formTitle, formSubtitle, noCertificateStatement, decreeStatement])
      expect(text).toContain(sentence)
    expect(text).toContain(commitmentStatement)
    for (const label of ['Tên cơ quan/tổ chức/cá nhân', 'Số CMND/HC/CC', 'Điện thoại di động'])
      expect(text).toMatch(new RegExp(`${label}: \\.{20,} `))
    expect(text).toMatch(/Địa chỉ liên hệ: \.{20,} \.{60,}/)
    expect(text).toMatch(/Bảo hiểm xã hội từ ngày \.+ tháng \.+ năm \.+/)
  })

  test('không mang mã hồ sơ, không ô nào đánh dấu sẵn, đọc thành tiếng được', async () => {
    const pdf = await blankDeclarationPdf()
    const said = [...objectsOf(pdf).matchAll(/"\/Alt": "u:(.*)"/g)].map(([, words]) => words)
    expect(said.sort()).toEqual(['Không chọn', 'Không chọn', 'Ô chưa đánh dấu'])
    expect(textOf(pdf)).not.toContain('Mã hồ sơ')
    expect(infoOf(pdf)).toMatch(/^Tagged: +yes$/m)
    expect(infoOf(pdf)).toMatch(/^Pages: +2$/m)
    expect(spokenOf(pdf)).not.toContain('...')
  })
})
