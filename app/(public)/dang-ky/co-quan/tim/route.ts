import type { FoundLine } from '@/lib/offices/office-lines'
import { LONGEST_TEXT } from '@/lib/look-ups/query-parts'
import { wholeOfficeLabel } from '@/lib/offices/office'
import { answerFaultAsData } from '@/lib/platform/answers/answer-fault'
import { answering } from '@/lib/platform/answers/answering'
import { findCurrent } from '@/lib/registration/drafts/current-declaration'
import { officesAskedFor } from '@/lib/registration/choices/offices-asked-for'

/** What the page's own search finds, for the dialog: the province at home is this visitor's. */
export const GET = answering(async (request) => {
  const search = Object.fromEntries(new URL(request.url).searchParams)
  const typed = (search.tim ?? '').trim().slice(0, LONGEST_TEXT)
  const draft = await findCurrent(search)
  const { title, offices } = await officesAskedFor(typed, draft?.typed.address?.province)
  const found = offices.map((office): FoundLine => [
    office.code,
    wholeOfficeLabel(office),
    office.why,
  ])
  return Response.json({ title, found }, { headers: { 'cache-control': 'private, no-store' } })
}, answerFaultAsData)
