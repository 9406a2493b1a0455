import { PersonName } from '@/components/ui/words/person-name'
import { Words } from '@/components/ui/words/words'
import type { Change } from '@/lib/registration/answers/changes-of'
import type { Declaration } from '@/lib/registration/steps/declaration'
import { officerLines } from '@/lib/registration/answers/officer-lines'
import type { PrintedDeclaration } from '@/lib/registration/printed/printed-declaration'
import { ChangedMark } from './changed-mark'

type Props = {
  answers: Declaration
  printed: PrintedDeclaration
  changes: Change[]
  formAddress: string | null
  approvedFormAddress: string | null
  signedFormAddress: string | null
}

/** What has nothing to compare with. */
export const OtherAnswers = ({
  answers,
  printed,
  changes,
  formAddress,
  approvedFormAddress,
  signedFormAddress,
}: Props) => (
  <>
    <dl className="mt-4">
      {officerLines(answers, printed).map(({ label, path, value, isName }) => (
        <div key={label} className="flex gap-x-2 border-b border-line py-1.5 max-sm:flex-wrap">
          <dt className="w-[6rem] shrink-0 text-sm text-ink-soft">{label}</dt>
          <dd className="min-w-0 wrap-anywhere">
            <Words>{isName ? <PersonName>{value}</PersonName> : value}</Words>
            <ChangedMark changes={changes} path={path} />
          </dd>
        </div>
      ))}
    </dl>
    <PaperLink href={formAddress}>Xem mẫu 01 đã in (PDF)</PaperLink>
    <PaperLink href={signedFormAddress}>Tải mẫu 01 đã ký số</PaperLink>
    <PaperLink href={approvedFormAddress}>Xem bản đã duyệt của mẫu 01 (PDF)</PaperLink>
  </>
)

const PaperLink = ({ href, children }: { href: string | null; children: string }) =>
  href && (
    <p>
      <a href={href} className="mt-2 inline-flex min-h-11 items-center font-bold">
        {children}
      </a>
    </p>
  )
