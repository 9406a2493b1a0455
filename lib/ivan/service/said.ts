import * as z from 'zod'
import { readIvanReason, ivanWords } from '../handovers/handover'

/** What a provider says of a hand-over, in an answer as in a report. */
export const ivanSaidSchema = z.object({
  state: z.enum(ivanWords),
  at: z.coerce.date(),
  reason: z.unknown().optional().transform(readIvanReason),
})
