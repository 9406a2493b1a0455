import { keepPage } from '@/app/(officer)/keep-page'
import { officerWhoPresses } from '@/lib/accounts/sessions/current-user'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { wordsForAddress } from '@/lib/platform/answers/words-for-address'

const here = '/can-bo/tiep-nhan'

/** The next paper's code; the ticks made for the one before stay with it. */
export const findReceived = post(async (request) => {
  const posted = await readForm(request)
  await keepPage(posted)
  await officerWhoPresses(here)
  const typed = wordsForAddress(posted, 'ma')
  return seeOther(`${here}?ma=${encodeURIComponent(typed)}`)
})
