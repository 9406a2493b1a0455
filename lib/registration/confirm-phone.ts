import 'server-only'
import { checkCode, type Checked } from '@/lib/verification/check-code'
import { mergeTyped, type OwnDeclaration } from './repository'

/** Takes the code from the SMS; the number it was sent to is then confirmed, not the one typed meanwhile. */
export async function confirmPhone(draft: OwnDeclaration, code: string): Promise<Checked> {
  const checked = await checkCode('confirm-phone', draft.id, code)
  if (checked.ok)
    await mergeTyped(draft.id, 'confirmedPhone', { confirmedPhone: checked.destination })
  return checked
}
