import 'server-only'
import { inTransaction } from '@/lib/platform/transaction'
import { checkCode, type Checked } from '@/lib/verification/check-code'
import { mergeTyped, type OwnDeclaration } from './repository'

/** Takes the code from the SMS; the number it was sent to is then confirmed, not the one typed meanwhile. */
export const confirmPhone = (draft: OwnDeclaration, code: string): Promise<Checked> =>
  inTransaction(async (tx) => {
    const checked = await checkCode('confirm-phone', draft.id, code, tx)
    if (checked.ok)
      await mergeTyped(draft.id, 'confirmedPhone', { confirmedPhone: checked.destination }, tx)
    return checked
  })
