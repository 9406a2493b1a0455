import { officerWhoPresses } from '@/lib/accounts/sessions/current-user'
import { post, seeOther } from '@/lib/platform/answers/post'
import { isUuid } from '@/lib/platform/uuid'
import { printStaffSlip } from '@/lib/staff/slips/print-staff-slip'
import { staffSlipPdf } from '@/lib/staff/slips/staff-slip-pdf'
import { fileResponse } from '@/lib/stored-files/file-response'

type Context = { params: Promise<{ id: string }> }

/** Answers with the slip itself: its code must not stand in an address, and is kept nowhere for a second look. */
export const POST = post<Context>(async (_, { params }) => {
  const { id } = await params
  if (!isUuid(id)) return new Response(null, { status: 404 })
  const here = `/can-bo/nhan-su/${id}`
  const officer = await officerWhoPresses(here)
  const outcome = await printStaffSlip(officer, id)
  if (!outcome.ok) return seeOther(`${here}?loi=${outcome.reason}#loi`)
  const bytes = await staffSlipPdf(outcome.slip)
  const name = `phieu-kich-hoat-${outcome.slip.login}.pdf`
  return fileResponse({ bytes, mediaType: 'application/pdf' }, name)
})
