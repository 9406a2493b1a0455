import 'server-only'
import { unstable_rethrow as rethrowNavigation } from 'next/navigation'
import { askedIn, inLanguage } from '@/lib/words/asked-language'
import { isIdle, kioskEndHref, kioskIn } from '../kiosk/kiosk'
import { answerFault } from './answer-fault'
import { seeOther } from './post'

type Handler<Context> = (request: Request, context: Context) => Promise<Response>

/**
 * Whatever answers with a file or with data goes through here, as pages go through `page()` and forms through `post()`: a fault
 * is told with its code, never an empty answer. A visitors' computer that nobody was heard of in for too long gets none.
 */
export const answering =
  <Context = unknown>(handler: Handler<Context>, tell = answerFault): Handler<Context> =>
  (request, context) =>
    inLanguage(askedIn(request), async () => {
      try {
        if (isForgotten(request)) return seeOther(kioskEndHref)
        return await handler(request, context)
      } catch (fault) {
        rethrowNavigation(fault)
        return tell(request, fault)
      }
    })

function isForgotten(request: Request): boolean {
  const kiosk = kioskIn(request)
  return kiosk !== null && isIdle(kiosk) && new URL(request.url).pathname !== kioskEndHref
}
