import { describe, expect, test } from 'vitest'
import { infoOf, canInspect, spokenOf, textOf } from '@/lib/pdf/fixtures/inspect-pdf'
import type { ChangeOfContact } from '../contact-change'
import { contactSlipPdf } from './contact-slip-pdf'

const account = {
  fullName: "H'Hen Niê",
  login: '0187273466',
  idNumber: '066192000123',
  phone: '+84912345678',
  email: 'hen@vidu.vn',
  emailVerified: true,
  language: 'vi',
  isOpened: true,
}
const change: ChangeOfContact = {
  id: '019aa5f0-0000-7000-8000-0000003f0a1c',
  accountId: '019aa5f0-0000-7000-8000-000000000001',
  kind: 'PHONE',
  guardian: null,
  oldValue: '+84912345678',
  newValue: '+84987654321',
  paperNumber: '066192000123',
  paperIssuedOn: '2021-06-05',
  paperMisses: 0,
  officeCode: '066',
  state: 'DONE',
  askedById: 'a',
  decidedById: 'b',
  reason: null,
  createdAt: new Date('2026-11-28T08:00+07:00'),
  stateSince: new Date('2026-11-28T08:10+07:00'),
  account,
}
const look = {
  officeName: 'BHXH Tỉnh Đắk Lắk',
  askedBy: 'Y Moan Êban (TN066)',
  decidedBy: 'Lò Thị Mẩy (DU066)',
  holders: [],
  doubts: [],
  names: null,
}
const email = { kind: 'EMAIL', oldValue: null, newValue: 'hen.nie@vidu.vn' } as const

describe.skipIf(!canInspect)('phiếu thay đổi liên hệ', () => {
  test.each([
    {
      what: 'điện thoại',
      one: change,
      said: ['0987 654 321', 'gửi đến số điện thoại mới'],
      notSaid: /thư của tài khoản/,
    },
    {
      what: 'thư điện tử',
      one: { ...change, ...email },
      said: ['hen.nie@vidu.vn', 'Tin nhắn vẫn đến số điện thoại đang dùng'],
      notSaid: /số điện thoại mới/,
    },
  ])(
    '$what: liên hệ mới ghi đủ, lời của đúng loại, hai cán bộ và chỗ ký',
    async ({ one, said, notSaid }) => {
      const text = textOf(await contactSlipPdf({ change: one, look }))
      for (const part of [...said, look.askedBy, look.decidedBy, '066-20261128-3F0A1C'])
        expect(text).toContain(part)
      expect(text).not.toMatch(notSaid)
      expect(text).toContain('Ngoài mã vừa đọc tại quầy, không đọc mã cho ai')
      expect(text.match(/Ký và ghi rõ họ tên/g)).toHaveLength(3)
      expect(text).not.toContain(account.idNumber)
    },
  )

  test('đọc bằng tai theo thứ tự in: đầu đề, điều đã đổi, người ký', async () => {
    const spoken = spokenOf(await contactSlipPdf({ change, look }))
    const places = ['PHIẾU THAY ĐỔI', 'Liên hệ mới', 'Người đề nghị', '(Ký và ghi rõ họ tên)'].map(
      (part) => spoken.indexOf(part),
    )
    expect(places).toEqual([...places].sort((one, other) => one - other))
    expect(places[0]).toBeGreaterThan(-1)
  })

  test.each([
    ['thêm và thôi', 'Y Bih Êban, 0187 273 468', true],
    ['chỉ thêm', null, false],
  ])('đổi người giám hộ, %s: một trang, chỉ nói người thôi khi có', async (_, leaves, isSaid) => {
    const guardian = {
      comer: '0187273467',
      kinship: 'mother' as const,
      ground: 'commune' as const,
      document: 'Quyết định số 12/QĐ-UBND ngày 05/11/2026 của UBND xã Ea Kao',
    }
    const one = { ...change, kind: 'GUARDIAN_ADDED' as const, guardian }
    const names = { comer: "H'Bia Êban, 0187 273 467", comes: "H'Bia Êban, 0187 273 467", leaves }
    const pdf = await contactSlipPdf({ change: one, look: { ...look, names } })
    expect(infoOf(pdf)).toMatch(/Pages:\s+1\b/)
    expect(textOf(pdf).includes('người thôi giám hộ')).toBe(isSaid)
  })

  const royal = 'Công Tằng Tôn Nữ Thị Phương Thảo '
  test.each([
    ['tên thường', "H'Hen Niê", 'Lò Thị Mẩy (DU066)', '1'],
    ['tên dài', royal.trim(), `${royal}(DU06602)`, '1'],
    ['tên dài nhất được nhập', royal.repeat(4).trim(), `${royal}(DU06602)`, '[12]'],
    ['cán bộ tên rất dài', "H'Hen Niê", `${royal.repeat(3)}(DU06602)`, '[12]'],
    ['một chữ không có dấu cách', 'Đ'.repeat(120), 'Lò Thị Mẩy (DU066)', '[12]'],
  ])('%s: ký ngay dưới điều đã đổi, trên cùng một trang', async (_, fullName, decidedBy, pages) => {
    for (const kind of [{}, email]) {
      const one = { ...change, ...kind, account: { ...account, fullName, isOpened: false } }
      const pdf = await contactSlipPdf({ change: one, look: { ...look, decidedBy } })
      expect(infoOf(pdf)).toMatch(new RegExp(`Pages:\\s+${pages}\\b`))
      const signed = textOf(pdf).split(/Phiếu thay đổi liên hệ 1\/\d/)[0]!
      expect(signed).toContain('PHIẾU THAY ĐỔI')
      expect(signed).toContain('066-20261128-3F0A1C')
      expect(signed.match(/Ký và ghi rõ họ tên/g)).toHaveLength(3)
      expect(signed.indexOf('Người đề nghị')).toBeGreaterThan(
        signed.indexOf('xin báo ngay tại quầy'),
      )
    }
  })
})
