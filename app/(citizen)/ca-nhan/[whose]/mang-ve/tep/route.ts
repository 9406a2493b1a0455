import { CHOSEN_FILE, isDataFile, WITH_COVERED } from '@/lib/exports/data-file'
import { takeDataFile } from '@/lib/exports/given/take-data-file'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { wordsResponse } from '@/lib/platform/answers/words-response'
import { currentKiosk } from '@/lib/platform/kiosk/kiosk'
import { inPageTurn } from '@/lib/platform/limits/page-turn'
import { isUuid } from '@/lib/platform/uuid'
import { OWN, recordHref } from '@/lib/records/record-parts'
import { requirePresser } from '../require-presser'

type Context = { params: Promise<{ whose: string }> }

/** A file of somebody's data. Only by a press on our own page: a link in a message would download somebody's diseases unasked. */
export const POST = post<Context>(async (request, { params }) => {
  const { whose } = await params
  const isNamed = whose === OWN || isUuid(whose)
  const here = isNamed ? recordHref(whose, 'takeAway') : '/ca-nhan'
  const typed = await readForm(request)
  const user = await requirePresser(here)
  if (currentKiosk()) return seeOther(here)
  const name = typed[CHOSEN_FILE] ?? ''
  if (!isNamed || !isDataFile(name)) return wordsResponse(404)
  const withCovered = typed[WITH_COVERED] !== undefined
  const file = await inPageTurn(() => takeDataFile(user, { whose, name, withCovered }))
  return file ?? wordsResponse(404)
})
