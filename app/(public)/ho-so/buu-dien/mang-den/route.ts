import { post } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { bringInstead } from '@/lib/postal/choose-pickup'
import { requirePosted } from '@/lib/registration/drafts/posted-draft'
import { tidingsHref } from '@/lib/registration/drafts/tidings'
import { toOwn } from '@/lib/registration/reference/to-own'

/** The signed form is brought to the office after all. */
export const POST = post(async (request) => {
  const { reference } = await readForm(request)
  const own = await requirePosted(reference)
  const isTaken = await bringInstead(own.id)
  return toOwn(isTaken ? '/ho-so#buu-dien' : tidingsHref('khong-hen-duoc'), own)
})
