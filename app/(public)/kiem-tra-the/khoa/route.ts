import { publicKeys } from '@/lib/clinic-code/code/keys'
import { answering } from '@/lib/platform/answers/answering'

/** The keys by which anybody can verify the code of a health card, as a set of RFC 7517. */
export const GET = answering(async () =>
  Response.json(
    { keys: publicKeys() },
    {
      headers: {
        'Content-Type': 'application/jwk-set+json',
        'Cache-Control': 'public, max-age=0, must-revalidate',
      },
    },
  ),
)
