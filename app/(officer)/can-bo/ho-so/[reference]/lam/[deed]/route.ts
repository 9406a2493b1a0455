import { requireOfficer } from '@/lib/accounts/current-user'
import { post, seeOther } from '@/lib/platform/post'
import { readForm } from '@/lib/platform/read-form'
import { readReference } from '@/lib/registration/reference'
import { findDeed } from '@/lib/review/deeds'

type Context = { params: Promise<{ reference: string; deed: string }> }

/** Every decision of an officer comes in here; what it may do is decided by the verb the table names. */
export const POST = post<Context>(async (request, { params }) => {
  const { reference: typed, deed } = await params
  const reference = readReference(typed)
  const perform = findDeed(deed)
  if (!reference || !perform) return new Response(null, { status: 404 })
  const officer = await requireOfficer(`/can-bo/ho-so/${reference}`)
  const outcome = await perform({ officer, reference }, (await readForm(request)) ?? {})
  const page = `/can-bo/ho-so/${reference}`
  if (outcome.ok)
    return seeOther(`${page}?xong=${deed}#${deed === 'phieu-kiem-tra' ? 'quyet-dinh' : 'xong'}`)
  return seeOther(
    outcome.reason === 'not-yours'
      ? '/can-bo?loi=not-yours#loi'
      : `${page}?loi=${outcome.reason}#loi`,
  )
})
