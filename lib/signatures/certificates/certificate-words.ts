import { formatDay } from '@/lib/forms/days/dates'
import type { Certifier } from './certifier'
import type { CertificateFacts } from './facts'

/** For officers, in one line. */
export const certificateWords = (
  { serialNumber, issuer, validFrom, validTo }: CertificateFacts,
  certifier: Certifier | null,
): string =>
  `Chữ ký số đúng. Chứng thư số ${serialNumber}, nơi cấp ${issuer} (${inCatalogue(certifier)}), dùng từ ${formatDay(validFrom)} đến ${formatDay(validTo)}`

const inCatalogue = (certifier: Certifier | null): string =>
  certifier
    ? `trong danh sách tổ chức chứng thực: ${[certifier.name, certifier.organisation].filter(Boolean).join(', ')}`
    : 'cổng tin gốc của nơi cấp, nhưng danh sách tổ chức chứng thực công cộng không có tên này'
