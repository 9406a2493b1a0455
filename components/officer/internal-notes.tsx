import { formatInstant } from '@/lib/forms/dates'
import type { Note } from '@/lib/review/check-sheet'
import { OfficerButton } from './officer-button'

type Props = { notes: Note[]; names: Map<string, string>; action: string | null }

/** Words among officers. They never reach the citizen. */
export const InternalNotes = ({ notes, names, action }: Props) => (
  <section>
    <h2 className="mb-2 text-lg">Ghi chú nội bộ</h2>
    <p className="text-sm text-ink-soft">Công dân không thấy phần này.</p>
    <ul>
      {notes.toReversed().map(({ by, at, text }) => (
        <li key={at} className="border-b border-line py-2 wrap-anywhere whitespace-pre-line">
          {text}
          <span className="block text-sm text-ink-soft">
            {names.get(by)}, {formatInstant(new Date(at))}
          </span>
        </li>
      ))}
    </ul>
    {action && (
      <form method="post" action={action} className="mt-3">
        <label htmlFor="ghi-chu" className="font-bold">
          Thêm ghi chú
        </label>
        <textarea
          id="ghi-chu"
          name="note"
          rows={2}
          className="my-1 block w-full rounded-md border-2 border-edge bg-paper px-2 py-1 text-base text-ink"
        />
        <OfficerButton look="secondary">Thêm ghi chú</OfficerButton>
      </form>
    )}
  </section>
)
