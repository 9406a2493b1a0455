import type { Officer } from '@/lib/accounts/account'
import type { Sheet } from './check-sheet'

/** The sheet with one more internal note. */
export const withNote = (sheet: Sheet, { id }: Pick<Officer, 'id'>, text: string): Sheet => ({
  ...sheet,
  notes: [...sheet.notes, { by: id, at: new Date().toISOString(), text }],
})
