import { fileResponse } from '@/lib/stored-files/file-response'
import { findPageOfEnded, openOwnForm } from '@/lib/registration/drafts/open-own-form'
import { seeOther } from '@/lib/platform/answers/post'
import { answering } from '@/lib/platform/answers/answering'

/** The printed form at an address nobody can guess, and even then only for a browser that holds the declaration's key. */
export const GET = answering<RouteContext<'/to-khai/[address]'>>(async (_, { params }) => {
  const { address } = await params
  const endedPage = await findPageOfEnded(address)
  if (endedPage) return seeOther(endedPage)
  const opened = await openOwnForm(address, 'FORM')
  return fileResponse(opened?.paper ?? null, `mau-01-${opened?.reference}.pdf`)
})
