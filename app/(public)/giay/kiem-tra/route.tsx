import { page } from '@/app/page-route'
import { checkTitle, CheckPaperPage } from '@/components/papers/check-page'
import { FileResult } from '@/components/papers/paper-verdicts'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { CODE_BOX, paperCheckErrors } from '@/lib/papers/checking/check-errors'
import { findNoPaperCheck } from '@/lib/papers/checking/check-paper'
import { findVerdict } from '@/lib/papers/checking/kept-verdict'
import { paperPath, readPaperCode } from '@/lib/papers/paper-code'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { findForm, keepForm } from '@/lib/platform/seal/kept-form'
import { visitorOf } from '@/lib/platform/limits/visitor'

const here = '/giay/kiem-tra'

/** By code or by file; what a file came to is told here, by the browser that sent it. */
export const GET = page(async ({ request, search }) => {
  const until = search.loi === undefined ? null : await findNoPaperCheck(visitorOf(request))
  const typed = search.loi === 'unreadable' ? (await findForm(here))[CODE_BOX] : undefined
  const errors = paperCheckErrors(search.loi, until, typed)
  const checked = search.xong === 'tep' ? await findVerdict() : null
  return {
    title: checkTitle(),
    hasErrors: errors.length > 0,
    body: (
      <CheckPaperPage account={await findHeaderAccount()} errors={errors} typed={typed}>
        {checked && <FileResult {...checked} />}
      </CheckPaperPage>
    ),
  }
})

/** The address of a paper is its code: the same one that stands in the QR code. */
export const POST = post(async (request) => {
  const typed = (await readForm(request))[CODE_BOX] ?? ''
  const code = readPaperCode(typed)
  if (code) return seeOther(paperPath(code))
  await keepForm(here, { [CODE_BOX]: typed })
  return seeOther(`${here}?loi=unreadable#loi`)
})
