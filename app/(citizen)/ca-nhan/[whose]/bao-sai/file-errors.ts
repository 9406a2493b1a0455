import 'server-only'
import {
  evidenceRefusalText,
  readRefusedBoxes,
  stillRefused,
} from '@/lib/corrections/evidence/evidence'
import type { FieldError } from '@/lib/forms/form-state'
import { findNoRoom } from '@/lib/registration/photos/keep-photo'

/** What an address tells of a refused press, word by word. */
export const toldIn = (loi: unknown): string[] => String(loi ?? '').split(',')

/** Why files were not taken, at their boxes. */
export async function fileErrors(loi: unknown): Promise<FieldError[]> {
  const refused = readRefusedBoxes(loi)
  if (refused.length === 0) return []
  const noRoom = await findNoRoom()
  return stillRefused(refused, noRoom).map(({ box, reason }) => ({
    field: box,
    message: evidenceRefusalText(reason, noRoom),
  }))
}
