import { formatInstant } from '@/lib/forms/days/dates'
import { CitizenWords } from './citizen-words'
import { ActionButton } from '../desk-form'
import { NoteList } from './internal-notes'
import type { JudgedCase } from './judged'
import { LookAgain } from './look-again'

type Props = JudgedCase & { error?: string }

const NOTES_SHOWN = 3

/** The second pair of eyes: yes, no, or look again. */
export function ApproverActions({ form, officeCase, marks, obstacle, names, error }: Props) {
  const { proposal, notes } = officeCase.sheet
  const isForRefusal = proposal?.kind === 'refuse'
  return (
    <>
      <p className="mb-2">
        Người thẩm định đề nghị{' '}
        <strong>{isForRefusal ? 'từ chối' : 'duyệt và cấp tài khoản'}</strong>.
        {proposal && (
          <span className="block text-sm text-ink-soft">
            {names.get(proposal.by)}, {formatInstant(new Date(proposal.at))}
          </span>
        )}
      </p>
      {isForRefusal && <CitizenWords marks={marks} answers={officeCase.answers} isFinal />}
      {notes.length > 0 && (
        <div className="my-2 border-l-4 border-line pl-3">
          <p className="text-sm font-bold">Ghi chú của cán bộ</p>
          <NoteList notes={notes.slice(-NOTES_SHOWN)} names={names} />
        </div>
      )}
      {obstacle ? (
        <p className="font-bold text-danger">{obstacle}</p>
      ) : (
        <ActionButton
          form={form}
          action={isForRefusal ? 'decideRefusal' : 'decideApproval'}
          look={isForRefusal ? 'danger' : 'primary'}
          className="mt-3 w-full"
        />
      )}
      <LookAgain form={form} answers={officeCase.answers} error={error} />
    </>
  )
}
