import { requireCitizen } from '@/lib/accounts/sessions/current-user'
import { takeReceipt } from '@/lib/ledger/receipt/make-receipt'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { wordsResponse } from '@/lib/platform/answers/words-response'
import { currentKiosk } from '@/lib/platform/kiosk/kiosk'
import { inPageTurn } from '@/lib/platform/limits/page-turn'
import { journalOwner } from '../../journal-owner'

type Context = { params: Promise<{ whose: string }> }

/** The file. Only by a press on our own page: a link in a message downloads nothing. */
export const POST = post<Context>(async (request, { params }) => {
  const { whose } = await params
  const here = `/ca-nhan/${whose}/nhat-ky/bien-nhan`
  await readForm(request)
  const user = await requireCitizen(here)
  if (currentKiosk()) return seeOther(here)
  const owner = await journalOwner(user, whose)
  if (!owner) return wordsResponse(404)
  const receipt = await inPageTurn(() => takeReceipt(owner, user))
  return Response.json(receipt, {
    headers: {
      'Content-Disposition': `attachment; filename="bien-nhan-${receipt.madeAt.slice(0, 10)}.json"`,
      'Cache-Control': 'private, no-store',
    },
  })
})
