import { msg } from '@/lib/words/t'

type Law = {
  number: string
  title: string
  /** ISO dates. */
  issuedOn: string
  inForceFrom: string
  /** What we are not sure of. */
  doubt?: string
}

/**
 * On what the portal keeps personal data. Numbers and dates are those of public notices and of the collected list of laws; nobody here has read the
 * gazette of the two on personal data: each doubt is said.
 */
export const laws = {
  personalData: {
    number: '91/2025/QH15',
    title: msg('Luật Bảo vệ dữ liệu cá nhân'),
    issuedOn: '2025-06-26',
    inForceFrom: '2026-01-01',
    doubt: msg(
      'Cổng đọc qua bài giới thiệu của báo và luật sư, chưa đối chiếu từng điều với công báo.',
    ),
  },
  personalDataDecree: {
    number: '356/2025/NĐ-CP',
    title: msg(
      'Nghị định quy định chi tiết Luật Bảo vệ dữ liệu cá nhân, thay Nghị định 13/2023/NĐ-CP',
    ),
    issuedOn: '2025-12-31',
    inForceFrom: '2026-01-01',
    doubt: msg('Các hạn trả lời lấy theo bản tóm tắt của luật sư, chưa đối chiếu với công báo.'),
  },
  socialInsurance: {
    number: '41/2024/QH15',
    title: msg('Luật Bảo hiểm xã hội'),
    issuedOn: '2024-06-29',
    inForceFrom: '2025-07-01',
  },
  healthInsurance: {
    number: '25/2008/QH12',
    title: msg('Luật Bảo hiểm y tế, được sửa đổi nhiều lần, gần đây bởi Luật 51/2024/QH15'),
    issuedOn: '2008-11-14',
    inForceFrom: '2009-07-01',
  },
  electronicInsurance: {
    number: '164/2025/NĐ-CP',
    title: msg('Nghị định về giao dịch điện tử và cơ sở dữ liệu quốc gia của ngành bảo hiểm'),
    issuedOn: '2025-06-29',
    inForceFrom: '2025-07-01',
  },
  electronicTransactions: {
    number: '20/2023/QH15',
    title: msg('Luật Giao dịch điện tử'),
    issuedOn: '2023-06-22',
    inForceFrom: '2024-07-01',
    doubt: msg('Số và ngày ghi theo trí nhớ, chưa đối chiếu với công báo.'),
  },
  archives: {
    number: '33/2024/QH15',
    title: msg('Luật Lưu trữ'),
    issuedOn: '2024-06-21',
    inForceFrom: '2025-07-01',
    doubt: msg(
      'Chưa tìm được thời hạn lưu riêng cho hồ sơ này. Vì vậy hồ sơ đã duyệt chưa có ngày xóa.',
    ),
  },
} as const satisfies Record<string, Law>

export type LegalGround = keyof typeof laws
export const groundOf = (ground: LegalGround): Law => laws[ground]
