import { requirePerson } from '@/lib/accounts/sessions/current-user'
import { isDataFile, WITH_COVERED } from '@/lib/exports/data-file'
import { takeFile } from '@/lib/exports/given/take-file'
import { answering } from '@/lib/platform/answers/answering'
import { wordsResponse } from '@/lib/platform/answers/words-response'
import { isUuid } from '@/lib/platform/uuid'
import { OWN, recordHref } from '@/lib/records/record-parts'

type Context = { params: Promise<{ whose: string; name: string }> }

/** A file of somebody's data. Whoever has to sign in first comes to the page that offers it. */
export const GET = answering<Context>(async (request, { params }) => {
  const { whose, name } = await params
  const isNamed = (whose === OWN || isUuid(whose)) && isDataFile(name)
  const user = await requirePerson(isNamed ? recordHref(whose, 'takeAway') : '/ca-nhan')
  if (!isNamed) return wordsResponse(404)
  const withCovered = new URL(request.url).searchParams.has(WITH_COVERED)
  return (await takeFile(user, { whose, name, withCovered })) ?? wordsResponse(404)
})
