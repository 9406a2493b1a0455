import type { ReactNode } from 'react'
import { PersonName } from '@/components/ui/words/person-name'
import { Words } from '@/components/ui/words/words'
import { briefLabels } from '@/lib/registration/answer-labels'
import { placeOf } from '@/lib/registration/answer-lines'
import type { Change } from '@/lib/registration/changes-of'
import type { PrintedDeclaration } from '@/lib/registration/printed-declaration'
import { pickupTimeLabel, type Declaration } from '@/lib/registration/declaration'
import { submissionMethods } from '@/lib/site/official-sentences'
import { ChangedMark } from './changed-mark'

type Props = {
  answers: Declaration
  printed: PrintedDeclaration
  changes: Change[]
  formAddress: string | null
  approvedFormAddress: string | null
}
type Line = { label: string; path: string; value: ReactNode }

/** What has nothing to compare with. */
export const OtherAnswers = ({ changes, formAddress, approvedFormAddress, ...told }: Props) => (
  <>
    <dl className="mt-4">
      {linesOf(told)
        .filter(({ value }) => value)
        .map(({ label, path, value }) => (
          <div key={label} className="flex gap-x-2 border-b border-line py-1.5 max-sm:flex-wrap">
            <dt className="w-[6rem] shrink-0 text-sm text-ink-soft">{label}</dt>
            <dd className="min-w-0 wrap-anywhere">
              <Words>{value}</Words>
              <ChangedMark changes={changes} path={path} />
            </dd>
          </div>
        ))}
    </dl>
    <PaperLink href={formAddress}>Xem mẫu 01 đã in (PDF)</PaperLink>
    <PaperLink href={approvedFormAddress}>Xem bản đã duyệt của mẫu 01 (PDF)</PaperLink>
  </>
)

function linesOf({ answers, printed }: Pick<Props, 'answers' | 'printed'>): Line[] {
  const { contact, submission } = answers
  const contactPerson = <PersonName>{contact.contactPerson}</PersonName>
  const pickup =
    submission.method === 'post' &&
    `${submission.pickupAddress}. ${pickupTimeLabel[submission.pickupTime]}`
  return [
    { label: briefLabels.address, path: 'address.address', value: printed.address },
    { label: briefLabels.oldAddress, path: 'address.oldAddress', value: printed.oldAddress },
    { label: briefLabels.contactPerson, path: 'contact.contactPerson', value: contactPerson },
    { label: briefLabels.email, path: 'contact.email', value: contact.email },
    { label: briefLabels.place, path: 'transaction.place', value: placeOf(printed) },
    {
      label: briefLabels.method,
      path: 'submission.method',
      value: submissionMethods[submission.method],
    },
    { label: briefLabels.pickupAddress, path: 'submission.pickupAddress', value: pickup },
  ]
}

const PaperLink = ({ href, children }: { href: string | null; children: string }) =>
  href && (
    <p>
      <a href={href} className="mt-2 inline-flex min-h-11 items-center font-bold">
        {children}
      </a>
    </p>
  )
