import { answerQuestion } from '@/lib/duplicates/answer-question'
import { post } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { requirePosted } from '@/lib/registration/drafts/posted-draft'
import { tidingsHref } from '@/lib/registration/drafts/tidings'
import { toOwn } from '@/lib/registration/reference/to-own'

export const POST = post(async (request) => {
  const posted = await readForm(request)
  const own = await requirePosted(posted.reference)
  const isTaken = await answerQuestion(own.id, posted)
  return toOwn(isTaken ? '/ho-so#hoi' : tidingsHref('khong-con-hoi'), own)
})
