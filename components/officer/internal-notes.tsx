import { formatInstant } from '@/lib/forms/dates'
import type { Note } from '@/lib/review/check-sheet'
import { DeedForm, unsentOf, type Desk } from './deed-form'
import { OfficerButton } from './officer-button'
import { OfficerText } from './officer-text'

type Props = { desk: Desk; notes: Note[]; names: Map<string, string>; canAdd: boolean }

/** Words among officers. They never reach the citizen. */
export const InternalNotes = ({ desk, notes, names, canAdd }: Props) => (
  <section className="mt-5">
    <h2 className="mb-2 text-lg">Ghi chú nội bộ</h2>
    <p className="text-sm text-ink-soft">Công dân không thấy phần này.</p>
    {notes.length > 0 && <NoteList notes={notes} names={names} />}
    {canAdd && (
      <DeedForm desk={desk} deed="ghi-chu" keeps className="mt-3">
        <OfficerText
          id="ghi-chu"
          label="Thêm ghi chú"
          isBold
          value={unsentOf(desk, 'ghi-chu').note}
        />
        <OfficerButton look="secondary">Thêm ghi chú</OfficerButton>
      </DeedForm>
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
