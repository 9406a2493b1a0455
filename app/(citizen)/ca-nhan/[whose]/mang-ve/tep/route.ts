import { requirePerson } from '@/lib/accounts/sessions/current-user'
import { CHOSEN_FILE, isDataFile, WITH_COVERED } from '@/lib/exports/data-file'
import { takeDataFile } from '@/lib/exports/given/take-data-file'
import { answering } from '@/lib/platform/answers/answering'
import { wordsResponse } from '@/lib/platform/answers/words-response'
import { isNamed } from '@/lib/records/named-in-address'
import { recordHref } from '@/lib/records/record-parts'

type Context = { params: Promise<{ whose: string }> }

/** A file of somebody's data. Whoever has to sign in first comes to the page that offers it. */
export const GET = answering<Context>(async (request, { params }) => {
  const { whose } = await params
  const user = await requirePerson(isNamed(whose) ? recordHref(whose, 'takeAway') : '/ca-nhan')
  const chosen = new URL(request.url).searchParams
  const name = chosen.get(CHOSEN_FILE) ?? ''
  if (!isNamed(whose) || !isDataFile(name)) return wordsResponse(404)
  const withCovered = chosen.has(WITH_COVERED)
  return (await takeDataFile(user, { whose, name, withCovered })) ?? wordsResponse(404)
})
