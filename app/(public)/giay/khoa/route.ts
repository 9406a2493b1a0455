import { publicKeys } from '@/lib/paper-code/keys'
import { answering } from '@/lib/platform/answers/answering'

/** The keys by which anybody can verify the QR code of a printed form, as a set of RFC 7517. */
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
