import { openBook } from '@/lib/ledger/publish/show-book'
import { answering } from '@/lib/platform/answers/answering'

/** The whole book as a file that anybody may keep: who has it can prove what stood there. */
export const GET = answering(async () =>
  Response.json(await openBook(), {
    headers: {
      'Content-Disposition': 'attachment; filename="so-goc-nhat-ky.json"',
      'Cache-Control': 'public, max-age=0, must-revalidate',
    },
  }),
)
