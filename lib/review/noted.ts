import type { Officer } from '@/lib/accounts/account'
import type { Sheet } from './check-sheet'

export const INTERNAL_NOTE_LENGTH = 1000

/** The sheet with one more internal note. */
export const noted = (sheet: Sheet, { id }: Pick<Officer, 'id'>, text: string): Sheet => ({
  ...sheet,
  notes: [
    ...sheet.notes,
    { by: id, at: new Date().toISOString(), text: text.slice(0, INTERNAL_NOTE_LENGTH) },
  ],
})
