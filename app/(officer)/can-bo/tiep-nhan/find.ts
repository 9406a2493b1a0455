import { keepPage } from '@/app/(officer)/keep-page'
import { officerWhoPresses } from '@/lib/accounts/sessions/current-user'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { wordsForAddress } from '@/lib/platform/answers/words-for-address'
import { isScan, readScan, type Scan } from '@/lib/review/papers/scanned-paper'

export const here = '/can-bo/tiep-nhan'

/** The next paper's code, typed or scanned; the ticks made for the one before stay with it. */
export const findReceived = post(async (request) => {
  const posted = await readForm(request)
  await keepPage(posted)
  const officer = await officerWhoPresses(here)
  const words = posted.ma ?? ''
  if (isScan(words)) return leadToPaper(await readScan(officer, words))
  const typed = wordsForAddress(posted, 'ma')
  return seeOther(`${here}?ma=${encodeURIComponent(typed)}`)
})

/** To the case of a paper, with what was read from it; or back, with why it is not believed. */
export const leadToPaper = (scan: Scan) =>
  seeOther(
    scan.ok ? `${here}?ma=${scan.reference}&giay=${scan.sealed}` : `${here}?quet=${scan.reason}#ma`,
  )
