import { Details } from '@/components/ui/details'
import { SummaryList } from '@/components/ui/summary-list'
import { Vietnamese } from '@/components/ui/vietnamese'
import { formatDay } from '@/lib/forms/days/dates'
import type { CertificateFacts } from '@/lib/signatures/certificates/facts'
import { t } from '@/lib/words/t'

/** What mẫu 01 asks of a certificate, as the certificate itself tells it. */
export const SignedWith = ({ certificate }: { certificate: CertificateFacts }) => (
  <Details summary={t('Xem chứng thư số đã ký tờ khai')}>
    <SummaryList
      rows={[
        { label: t('Số chứng thư số'), value: certificate.serialNumber },
        {
          label: t('Tổ chức chứng thực'),
          value: <Vietnamese>{certificate.issuer}</Vietnamese>,
        },
        {
          label: t('Thời hạn sử dụng'),
          value: t('Từ {from} đến {until}', {
            from: formatDay(certificate.validFrom),
            until: formatDay(certificate.validTo),
          }),
        },
      ]}
    />
  </Details>
)
