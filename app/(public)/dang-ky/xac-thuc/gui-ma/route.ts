import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { post } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { sendSendingCode } from '@/lib/registration/authentication/ask-sending-code'
import { requireEditable } from '@/lib/registration/drafts/posted-draft'
import { ofDeclaration } from '@/lib/registration/reference/own-address'
import { toOwn } from '@/lib/registration/reference/to-own'
import { sendingCodeHref as here } from '@/lib/registration/steps/addresses'
import { afterAsking } from '@/lib/requests/code-asked'

export const POST = post(async (request) => {
  const { reference, channel } = await readForm(request)
  const own = await requireEditable(reference)
  const user = await citizenWhoPresses(ofDeclaration(here, own.reference))
  // Another account's page says so itself, and so does one that nothing was committed to.
  if (user.id !== own.accountId) return toOwn(here, own)
  const asked = await sendSendingCode(user, own, channel)
  return toOwn(afterAsking(here, asked), own)
})
