import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import { takeRefusals } from '@/lib/imports/desk/shown/take-refusals'
import { answering } from '@/lib/platform/answers/answering'
import { wordsResponse } from '@/lib/platform/answers/words-response'
import { isUuid } from '@/lib/platform/uuid'

type Context = { params: Promise<{ id: string }> }

/** What was refused, as a file for a spreadsheet. */
export const GET = answering<Context>(async (_, { params }) => {
  const { id } = await params
  const officer = await requireOfficer(`/can-bo/nap-du-lieu/${id}`)
  const csv = isUuid(id) ? await takeRefusals(officer, id) : null
  if (csv === null) return wordsResponse(404)
  return new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="cho-can-sua.csv"',
      'cache-control': 'private, no-store',
    },
  })
})
