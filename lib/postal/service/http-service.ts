import 'server-only'
import * as z from 'zod'
import { okay, serviceAt } from '@/lib/platform/errands/ask-service'
import { readReason } from '../orders/order'
import type { PostalService } from './postal-service'
import { saidSchema } from './said'

const NOT_FOUND = 404
const CONFLICT = 409
const REFUSED = 422

const takenSchema = z.object({ trackingNumber: z.string().min(1).max(40) })
const refusedSchema = z.object({ reason: z.string() })

/**
 * The contract: `PUT /orders/<our number>` → {trackingNumber}, or 422 {reason}; `DELETE` the same address; `GET` it → {state, at, reason}.
 * What happens to an order comes to /api/postal/events.
 */
export function httpPostalService(url: string, token: string): PostalService {
  const ask = serviceAt(`${url}/orders`, token)
  return {
    order: async (request) => {
      const answer = await ask('PUT', request.id, request)
      if (answer.status === REFUSED) {
        const { reason } = refusedSchema.parse(await answer.json())
        return { isTaken: false, reason: readReason(reason) ?? 'address' }
      }
      return { isTaken: true, ...takenSchema.parse(await okay(answer).json()) }
    },
    cancel: async (id) => {
      const answer = await ask('DELETE', id)
      // Never heard of, or on its way already: there is nothing left to cancel.
      if (answer.status !== NOT_FOUND && answer.status !== CONFLICT) okay(answer)
    },
    ask: async (id) => {
      const answer = await ask('GET', id)
      return answer.status === NOT_FOUND ? null : saidSchema.parse(await okay(answer).json())
    },
  }
}
