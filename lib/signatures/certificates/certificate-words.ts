import { formatDay } from '@/lib/forms/days/dates'
import type { CertificateFacts } from './facts'

/** For officers, in one line. */
export const certificateWords = ({
  serialNumber,
  issuer,
  validFrom,
  validTo,
}: CertificateFacts): string =>
  `Chữ ký số đúng. Chứng thư số ${serialNumber}, nơi cấp ${issuer}, dùng từ ${formatDay(validFrom)} đến ${formatDay(validTo)}`
