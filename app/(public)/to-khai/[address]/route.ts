import { fileResponse } from '@/lib/stored-files/file-response'
import {
  findPageOfCovered,
  findPageOfEnded,
  openOwnForm,
} from '@/lib/registration/drafts/open-own-form'
import { seeOther } from '@/lib/platform/answers/post'
import { answering } from '@/lib/platform/answers/answering'

/** The printed form at an address nobody can guess, and even then only for a browser that holds the declaration's key. */
export const GET = answering<RouteContext<'/to-khai/[address]'>>(async (request, { params }) => {
  const { address } = await params
  const { pathname, search, searchParams } = new URL(request.url)
  const instead =
    (await findPageOfEnded(address)) ?? (await findPageOfCovered(address, pathname + search))
  if (instead) return seeOther(instead)
  const opened = await openOwnForm(address, 'FORM')
  // Whoever signs it needs the file itself: a browser that shows it would print it or save it anew.
  const isSaved = searchParams.has('tai-ve')
  const name = `mau-01-${opened?.reference}.pdf`
  return fileResponse(opened?.paper ?? null, name, isSaved ? 'attachment' : 'inline')
})
