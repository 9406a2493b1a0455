import { fileResponse } from '@/lib/stored-files/file-response'
import { seeOther } from '@/lib/platform/answers/post'
import { findPageOfCovered, openOwnForm } from '@/lib/registration/drafts/open-own-form'
import { answering } from '@/lib/platform/answers/answering'

/** The copy of the form that says it was approved, as private as the form itself. */
export const GET = answering<RouteContext<'/to-khai/[address]/da-duyet'>>(async (_, { params }) => {
  const { address } = await params
  const instead = await findPageOfCovered(address, `/to-khai/${address}/da-duyet`)
  if (instead) return seeOther(instead)
  const opened = await openOwnForm(address, 'APPROVED_FORM')
  return fileResponse(opened?.paper ?? null, `mau-01-da-duyet-${opened?.reference}.pdf`)
})
