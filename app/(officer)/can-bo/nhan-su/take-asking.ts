import { officerWhoPresses } from '@/lib/accounts/sessions/current-user'
import type { Officer } from '@/lib/accounts/account'
import { seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { askForStaff, type StaffAsking } from '@/lib/staff/asking/ask-for-staff'
import { forgetAsking, keepAsking } from '@/lib/staff/asking/kept-asking'
import { readStaffForm } from '@/lib/staff/asking/staff-form'
import type { StaffAct } from '@/lib/staff/staff-act'

/** Something in the form is to be put right. */
export const UNREADY = 'chua-dung'

type Asked = Extract<ReturnType<typeof readStaffForm>, { ok: true }>
type Posted = {
  request: Request
  here: string
  act: StaffAct
  /** What the form means, once it is read; null where there is nobody it could be about. */
  askingOf: (read: Asked, officer: Officer) => Promise<StaffAsking | null>
}

/** The press on a page that asks for an act. Refused, the page comes back with what was typed. */
export async function takeAsking({ request, here, act, askingOf }: Posted): Promise<Response> {
  const typed = await readForm(request)
  // Before it is asked who presses: what was typed while the session ended waits in this browser.
  const drawn = await keepAsking(typed)
  const officer = await officerWhoPresses(here, drawn !== null)
  const back = (reason: string) => seeOther(`${here}?loi=${reason}#loi`)
  if (!drawn || drawn.form !== here) return back('page-old')
  if (drawn.author.id !== officer.id) return back('other-officer')
  const read = readStaffForm(act, typed)
  if (!read.ok) return back(UNREADY)
  const asking = await askingOf(read, officer)
  if (!asking) return new Response(null, { status: 404 })
  const outcome = await askForStaff(officer, asking)
  if (!outcome.ok) return back(outcome.reason)
  await forgetAsking()
  return seeOther(`/can-bo/nhan-su/de-nghi/${outcome.id}?xong=da-gui#xong`)
}
