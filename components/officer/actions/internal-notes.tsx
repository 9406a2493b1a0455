import { formatInstant } from '@/lib/forms/days/dates'
import type { Note } from '@/lib/review/sheet/check-sheet'
import type { PageForm } from '@/lib/review/desk/page-form'
import { ActionButton, unsentOf } from '../desk-form'
import { OfficerText } from '../officer-text'

type Props = {
  form: PageForm
  notes: Note[]
  names: Map<string, string>
  canAdd: boolean
  error?: string
}

/** Words among officers. They never reach the citizen. */
export const InternalNotes = ({ form, notes, names, canAdd, error }: Props) => (
  <section className="mt-5">
    <h2 className="mb-2 text-lg">Ghi chú nội bộ</h2>
    <p className="text-sm text-ink-soft">Công dân không thấy phần này.</p>
    {notes.length > 0 && <NoteList notes={notes} names={names} />}
    {notes.length === 0 && !canAdd && <p>Chưa có ghi chú nào.</p>}
    {canAdd && (
      <div className="mt-3">
        <OfficerText
          name="note"
          label="Ghi chú mới"
          isBold
          value={unsentOf(form, 'ghi-chu').note}
          error={error}
        />
        <ActionButton form={form} action="addNote" look="secondary" />
      </div>
    )}
  </section>
)

/** Newest first. */
export const NoteList = ({ notes, names }: Pick<Props, 'notes' | 'names'>) => (
  <ul>
    {notes.toReversed().map((note) => (
      <li key={note.at} className="border-b border-line py-2">
        <NoteLine note={note} names={names} />
      </li>
    ))}
  </ul>
)

export const NoteLine = ({ note, names }: { note: Note; names: Map<string, string> }) => (
  <>
    <span className="wrap-anywhere whitespace-pre-line">{note.text}</span>
    <span className="block text-sm text-ink-soft">
      {names.get(note.by)}, {formatInstant(new Date(note.at))}
    </span>
  </>
)
