import { CHOSEN_FILE, isDataFile, WITH_COVERED } from '@/lib/exports/data-file'
import { wordsOf } from '@/lib/forms/form-state'
import { takeDataFile } from '@/lib/exports/given/take-data-file'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { wordsResponse } from '@/lib/platform/answers/words-response'
import { currentKiosk } from '@/lib/platform/kiosk/kiosk'
import { forgetForm, keepForm } from '@/lib/platform/seal/kept-form'
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
  // Before it is asked who presses: what was chosen waits in this browser while the session has ended.
  if (!currentKiosk()) await keepForm(here, wordsOf(typed, CHOSEN_FILE, WITH_COVERED, 'request'))
  const user = await requirePresser(here, true)
  if (currentKiosk()) return seeOther(here)
  const name = typed[CHOSEN_FILE] ?? ''
  if (!isNamed || !isDataFile(name)) return wordsResponse(404)
  const withCovered = typed[WITH_COVERED] !== undefined
  await forgetForm()
  const file = await inPageTurn(() => takeDataFile(user, { whose, name, withCovered }))
  return file ?? wordsResponse(404)
})
