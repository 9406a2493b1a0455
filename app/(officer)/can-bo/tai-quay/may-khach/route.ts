import { officerWhoPresses } from '@/lib/accounts/sessions/current-user'
import { endKiosk, openKiosk } from '@/lib/kiosk/open-kiosk'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { currentKiosk, kioskHref } from '@/lib/platform/kiosk/kiosk'
import { may } from '@/lib/review/actions'

const here = '/can-bo/tai-quay'

/** Makes the computer at which the officer sits one for visitors, or an ordinary one again. */
export const POST = post(async (request) => {
  await readForm(request)
  const officer = await officerWhoPresses(here)
  if (!may(officer, 'enterAtCounter')) return seeOther(here)
  if (currentKiosk()) {
    await endKiosk(officer)
    return seeOther(here)
  }
  await openKiosk(officer)
  return seeOther(kioskHref)
})
