import 'server-only'
import { okay, serviceAt } from '@/lib/platform/errands/ask-service'
import type { IvanService } from './ivan-service'
import { ivanSaidSchema } from './said'

const NOT_FOUND = 404

/**
 * The contract: `PUT /registrations/<our number>` → {state, at, reason}, taken or decided at once; `GET` the same address.
 * What is decided later comes to /api/ivan/<code>/events.
 */
export function httpIvanService(url: string, token: string): IvanService {
  const ask = serviceAt(`${url}/registrations`, token)
  const said = async (answer: Response) => ivanSaidSchema.parse(await okay(answer).json())
  return {
    register: async ({ id, ...client }) => said(await ask('PUT', id, client)),
    ask: async (id) => {
      const answer = await ask('GET', id)
      return answer.status === NOT_FOUND ? null : said(answer)
    },
  }
}
