import 'server-only'
import { post } from '@/lib/platform/answers/post'
import { wordsResponse } from '@/lib/platform/answers/words-response'
import { isNamed, isMark } from '@/lib/records/named-in-address'

type Place = { whose: string }
type Handler<Context> = (request: Request, context: Context) => Promise<Response>

/**
 * Every press below somebody's records goes through here: an address that names nobody, or whose other parts can't be marks of anything,
 * is refused before anything of it is kept or led to. What follows may put them into addresses as they are.
 */
export const postOfRecords = <Params extends Place>(
  handler: Handler<{ params: Promise<Params> }>,
): Handler<{ params: Promise<Params> }> =>
  post(async (request, context) => {
    const { whose, ...marks } = await context.params
    return isNamed(whose) && Object.values(marks).every(isMark)
      ? handler(request, context)
      : wordsResponse(404)
  })
