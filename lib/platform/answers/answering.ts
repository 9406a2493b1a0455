import 'server-only'
import { unstable_rethrow as rethrowNavigation } from 'next/navigation'
import { askedIn, inLanguage } from '@/lib/words/asked-language'
import { answerFault } from './answer-fault'

type Handler<Context> = (request: Request, context: Context) => Promise<Response>

/**
 * Whatever answers with a file or with data goes through here, as pages go through `page()` and forms through `post()`: a fault
 * is told with its code, never an empty answer.
 */
export const answering =
  <Context = unknown>(handler: Handler<Context>, tell = answerFault): Handler<Context> =>
  (request, context) =>
    inLanguage(askedIn(request), async () => {
      try {
        return await handler(request, context)
      } catch (fault) {
        rethrowNavigation(fault)
        return tell(request, fault)
      }
    })
