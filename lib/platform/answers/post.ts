import 'server-only'
import { unstable_rethrow as rethrowNavigation } from 'next/navigation'
import { askedIn, inLanguage } from '@/lib/words/asked-language'
import { answerFault } from './answer-fault'
import { answerLater } from './answer-later'
import { answerTooLong } from './answer-too-long'
import { inDisplayOf } from '../display/current-display'
import { inKiosk, isIdle, kioskEndHref, kioskIn, touchKiosk } from '../kiosk/kiosk'
import { ledTo } from '../seal/led'
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
    const kiosk = kioskIn(request)
    const answered = async () => {
      if (!isSameOrigin(request)) return wordsResponse(403)
      // Whoever presses now need not be who typed.
      if (kiosk && isIdle(kiosk)) return seeOther(kioskEndHref)
      try {
        await touchKiosk(kiosk)
        const answer = await handler(request, context)
        const location = answer.headers.get('location')
        if (location) await ledTo(location)
        return answer
      } catch (fault) {
        rethrowNavigation(fault)
        return fault instanceof RefusedForm
          ? answerRefused(request, fault)
          : answerFault(request, fault)
      }
    }
    return inLanguage(askedIn(request), () => inDisplayOf(request, () => inKiosk(kiosk, answered)))
  }
}

function answerRefused(request: Request, refused: RefusedForm): Response | Promise<Response> {
  if (refused.box) return answerTooLong(request, refused)
  return refused.advice ? answerLater(request, refused) : wordsResponse(refused.status)
}

/** The page a form was posted from, as it was asked for: where a change of language leads, once what was typed is kept. */
export function samePage(request: Request, more: Record<string, string> = {}): Response {
  const { pathname, searchParams } = new URL(request.url)
  for (const [name, value] of Object.entries(more)) searchParams.set(name, value)
  return seeOther(searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname)
}

/** After a POST, a GET: reloading or going back repeats nothing. Relative, so that it holds behind any proxy. */
export const seeOther = (location: string): Response =>
  new Response(null, { status: 303, headers: { location } })
