import { visitorOf } from '@/lib/accounts/visitor'
import { mobilePhone } from '@/lib/forms/number-fields'
import { post, seeOther } from '@/lib/platform/post'
import { readForm } from '@/lib/platform/read-form'
import { askToOpen } from '@/lib/registration/open-elsewhere'
import { readReference } from '@/lib/registration/reference'

/** The same answer whether or not number and phone belong together; the box for a code received before is there in any case. */
export const POST = post(async (request) => {
  const posted = await readForm(request)
  const reference = readReference(posted.reference ?? '')
  const phone = mobilePhone.safeParse(posted.phone ?? '')
  if (!reference || !phone.success) return seeOther('/ho-so?khac=1&loi=1#loi')
  const asked = await askToOpen(reference, phone.data, visitorOf(request))
  return seeOther(asked.ok ? '/ho-so/ma' : `/ho-so/ma?loi=${asked.reason}#loi`)
})
