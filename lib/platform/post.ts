import 'server-only'
import { unstable_rethrow as rethrowNavigation } from 'next/navigation'
import { answerFault } from './answer-fault'
import { isSameOrigin } from './same-origin'

type Handler<Context> = (request: Request, context: Context) => Promise<Response>

/**
 * Every POST of ours goes through here: another site's form is refused before anything is read, and when something of
 * ours breaks, nobody loses what they typed.
 */
export function post<Context = unknown>(handler: Handler<Context>): Handler<Context> {
  return async (request, context) => {
    if (!isSameOrigin(request)) {
      return new Response('Yêu cầu này không đến từ trang của Cổng. Hãy mở lại trang và làm lại.', {
        status: 403,
        headers: { 'content-type': 'text/plain; charset=utf-8' },
      })
    }
    try {
      return await handler(request, context)
    } catch (fault) {
      rethrowNavigation(fault)
      return answerFault(request, fault)
    }
  }
}

/** After a POST, a GET: reloading or going back repeats nothing. Relative, so that it holds behind any proxy. */
export const seeOther = (location: string): Response =>
  new Response(null, { status: 303, headers: { location } })
