import { visitorOf } from '@/lib/platform/limits/visitor'
import { post } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { refusalWords } from '@/lib/registration/photos/photo-errors'
import { beginUpload } from '@/lib/uploads/begin-upload'
import { findSender } from './senders'

/** Opens an upload in pieces, for the script that sends pictures over a bad line. 404: nothing of this browser's takes pictures. */
export const POST = post(async (request) => {
  const { reference, size } = await readForm(request)
  const sender = await findSender(reference)
  if (!sender) return new Response(null, { status: 404 })
  const begun = await beginUpload(sender, Number(size), visitorOf(request).network)
  if (begun.ok) return Response.json(begun)
  const { reason, until } = begun
  return Response.json({ ok: false, reason, message: refusalWords(reason, until) })
})
