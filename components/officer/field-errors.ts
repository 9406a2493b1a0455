import { isRefusal, refusalText, type Refusal } from '@/lib/review/refusals'
import { isWrongThere, refusedField } from '@/lib/review/page/refused-field'

/** By field: why the last press was refused. */
export type FieldErrors = Partial<Record<string, string>>

/** Both ticks may be missing at once; each is then told of its own. */
const both: Partial<Record<Refusal, Record<string, Refusal>>> = {
  'paper-not-checked': { signed: 'paper-not-signed', identity: 'identity-not-seen' },
  'slip-not-seen': { slipOwner: 'slip-owner-not-seen', slipPaper: 'slip-paper-not-seen' },
}

export function fieldErrors(refusal: unknown, slug: unknown): FieldErrors {
  if (!isRefusal(refusal) || !isWrongThere(refusal)) return {}
  const several = both[refusal]
  if (several)
    return Object.fromEntries(
      Object.entries(several).map(([field, reason]) => [field, refusalText[reason]]),
    )
  const field = refusedField(refusal, slug)
  return field ? { [field]: refusalText[refusal] } : {}
}
