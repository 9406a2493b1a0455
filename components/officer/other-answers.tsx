import type { ReactNode } from 'react'
import { PersonName } from '@/components/ui/person-name'
import type { PrintedDeclaration } from '@/lib/registration/printed-declaration'
import { pickupTimeLabel, type Declaration } from '@/lib/registration/declaration'
import { submissionMethods, transactionPlaces } from '@/lib/registration/official-texts'

type Props = {
  answers: Declaration
  printed: PrintedDeclaration
  formAddress: string | null
  approvedFormAddress: string | null
}

/** What has nothing to compare with. */
export function OtherAnswers({ answers, printed, formAddress, approvedFormAddress }: Props) {
  const { contact, submission } = answers
  const { transactionPlace: place } = printed
  const lines: [string, ReactNode][] = [
    ['Địa chỉ', printed.address],
    ['Địa chỉ cũ', printed.oldAddress],
    ['Liên hệ', <PersonName key="contact">{contact.contactPerson}</PersonName>],
    ['Thư điện tử', contact.email],
    [
      'Giao dịch tại',
      place.kind === 'ivan' ? `${transactionPlaces.ivan}: ${place.name}` : transactionPlaces.portal,
    ],
    ['Nộp hồ sơ', submissionMethods[submission.method]],
    ...(submission.method === 'post'
      ? [
          [
            'Bưu điện nhận tại',
            `${submission.pickupAddress}. ${pickupTimeLabel[submission.pickupTime]}`,
          ] as [string, ReactNode],
        ]
      : []),
  ]
  return (
    <>
      <dl className="mt-4">
        {lines
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label} className="flex gap-2 border-b border-line py-1.5">
              <dt className="w-24 shrink-0 text-sm text-ink-soft">{label}</dt>
              <dd className="min-w-0 wrap-anywhere">{value}</dd>
            </div>
          ))}
      </dl>
      <PaperLink href={formAddress}>Xem mẫu 01 đã in (PDF)</PaperLink>
      <PaperLink href={approvedFormAddress}>Xem bản đã duyệt của mẫu 01 (PDF)</PaperLink>
    </>
  )
}

const PaperLink = ({ href, children }: { href: string | null; children: string }) =>
  href && (
    <p>
      <a href={href} className="mt-2 inline-flex min-h-11 items-center font-bold">
        {children}
      </a>
    </p>
  )
