import 'server-only'
import { unstable_rethrow as rethrowNavigation } from 'next/navigation'
import { answerFault } from './answer-fault'
import { answerLater } from './answer-later'
import { RefusedForm } from './refused-form'
import { isSameOrigin } from './same-origin'
import { wordsResponse } from './words-response'

type Handler<Context> = (request: Request, context: Context) => Promise<Response>

/**
 * Every POST of ours goes through here: another site's form is refused before anything is read, a form that can't be read
 * in words, and when something of ours breaks, nobody loses what they typed.
 */
export function post<Context = unknown>(handler: Handler<Context>): Handler<Context> {
  return async (request, context) => {
    if (!isSameOrigin(request)) return wordsResponse(403)
    try {
      return await handler(request, context)
    } catch (fault) {
      rethrowNavigation(fault)
      if (fault instanceof RefusedForm)
        return fault.advice ? answerLater(request, fault) : wordsResponse(fault.status)
      return answerFault(request, fault)
    }
  }
}

/** After a POST, a GET: reloading or going back repeats nothing. Relative, so that it holds behind any proxy. */
export const seeOther = (location: string): Response =>
  new Response(null, { status: 303, headers: { location } })
