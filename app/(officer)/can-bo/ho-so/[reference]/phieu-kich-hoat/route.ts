import { officerWhoPresses } from '@/lib/accounts/sessions/current-user'
import { fileResponse } from '@/lib/stored-files/file-response'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { readReference } from '@/lib/registration/reference/reference'
import { activationSlipPdf } from '@/lib/review/slips/activation-slip-pdf'
import { printActivation } from '@/lib/review/slips/print-activation'

type Context = { params: Promise<{ reference: string }> }

/** Answers with the slip itself: its code must not stand in an address, and is kept nowhere for a second look. */
export const POST = post<Context>(async (request, { params }) => {
  const reference = readReference((await params).reference)
  if (!reference) return new Response(null, { status: 404 })
  const officer = await officerWhoPresses(`/can-bo/ho-so/${reference}`)
  const { slipOwner, slipPaper } = await readForm(request)
  const ticks = { isOwner: slipOwner === 'co', isPaperSeen: slipPaper === 'co' }
  const outcome = await printActivation({ officer, reference, ticks })
  if (!outcome.ok) return seeOther(`/can-bo/ho-so/${reference}?loi=${outcome.reason}#loi`)
  const bytes = await activationSlipPdf(outcome.slip)
  return fileResponse({ bytes, mediaType: 'application/pdf' }, `phieu-kich-hoat-${reference}.pdf`)
})
