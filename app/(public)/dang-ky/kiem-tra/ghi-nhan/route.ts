import { post, seeOther } from '@/lib/platform/post'
import { readForm } from '@/lib/platform/read-form'
import { correctDeclaration } from '@/lib/registration/correct-declaration'
import { requirePosted } from '@/lib/registration/posted-draft'
import { nextHref, reviewHref } from '@/lib/registration/steps'
import { submitDeclaration } from '@/lib/registration/submit-declaration'

/** «Ghi nhận»: pressed ten times, from two tabs, it happens once, and every press ends on the same page. */
export const POST = post(async (request) => {
  const posted = (await readForm(request)) ?? {}
  const draft = await requirePosted(posted.reference)
  if (draft.status !== 'DRAFT' && draft.status !== 'RETURNED') return seeOther('/ho-so')
  if (posted.commitment !== 'yes') return seeOther(`${reviewHref}?loi=1#loi`)
  const submit = draft.status === 'RETURNED' ? correctDeclaration : submitDeclaration
  const submitted = await submit(draft)
  if (!submitted.ok && submitted.reason === 'incomplete') return seeOther(nextHref(draft.typed))
  return seeOther(submitted.ok && draft.status === 'DRAFT' ? '/dang-ky/da-ghi-nhan' : '/ho-so')
})
