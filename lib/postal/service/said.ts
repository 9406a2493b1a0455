import * as z from 'zod'
import { readReason, saidStates } from '../orders/order'

/** What the service says of an order, in an answer as in a report. */
export const saidSchema = z.object({
  state: z.enum(saidStates),
  at: z.coerce.date(),
  reason: z.unknown().optional().transform(readReason),
})
