import { PersonName } from '@/components/ui/person-name'
import { formatInstant } from '@/lib/forms/dates'
import { shownReference } from '@/lib/registration/reference'
import type { CaseFile } from '@/lib/review/case-file'
import { DueDay } from './due-day'
import { StatusOfCase } from './status-of-case'

type Props = { file: CaseFile; officeName: string }

/** Which case, whose, where it stands and until when. */
export const CaseHead = ({ file, officeName }: Props) => (
  <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-1">
    <h1 className="text-2xl">
      Hồ sơ {shownReference(file.reference)}:{' '}
      <PersonName>{file.answers.declarant.fullName}</PersonName>
    </h1>
    <StatusOfCase status={file.status} />
    <p className="text-sm text-ink-soft">
      {officeName}. Gửi lúc {formatInstant(file.submittedAt)}.
    </p>
    {file.dueOn && (
      <p>
        {file.status === 'RETURNED' ? 'Hạn bổ sung' : 'Hẹn trả lời'}:{' '}
        <DueDay dueOn={file.dueOn} status={file.status} />
      </p>
    )}
  </div>
)
