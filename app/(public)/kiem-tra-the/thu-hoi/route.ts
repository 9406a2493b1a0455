import { listWithdrawn } from '@/lib/clinic-code/list-withdrawn'
import { answering } from '@/lib/platform/answers/answering'

/** Which codes of cards were taken back and would otherwise still be believed: the same for everybody, and of no person. */
export const GET = answering(async () =>
  Response.json(await listWithdrawn(), {
    headers: { 'Cache-Control': 'public, max-age=0, must-revalidate' },
  }),
)
