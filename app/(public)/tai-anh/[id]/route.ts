import * as z from 'zod'
import { notePhone, findLiveCapture } from '@/lib/capture/phone-capture'
import { visitorOf } from '@/lib/platform/limits/visitor'
import { takeUploadPlace } from '@/lib/photos/receiving/upload-places'
import { post } from '@/lib/platform/answers/post'
import { appendBytes, findUploaded, type Received } from '@/lib/uploads/append-bytes'
import { readPiece } from '@/lib/uploads/read-piece'
import { findSenders } from '../senders'

type Context = RouteContext<'/tai-anh/[id]'>

const idOf = async ({ params }: Context) => z.uuid().safeParse((await params).id).data ?? null

const told = (received: Received | null) =>
  received ? Response.json(received) : new Response(null, { status: 404 })

/** Adds the body, or as much of it as comes, after the bytes that `tu` says are there already; answers how many are. An empty one asks. */
export const POST = post<Context>(async (request, context) => {
  const id = await idOf(context)
  if (!id || !(await findUploaded(id, await findSenders()))) return told(null)
  const place = takeUploadPlace(visitorOf(request).network)
  if (!place.ok) return new Response(null, { status: 503, headers: { 'retry-after': '5' } })
  try {
    const at = Number(new URL(request.url).searchParams.get('tu'))
    const bytes = await readPiece(request)
    // Asked anew: on a slow line a phone may have been cut off meanwhile.
    const received = await appendBytes(id, await findSenders(), { at, bytes })
    const capture = await findLiveCapture()
    if (capture) await notePhone(capture)
    return told(received)
  } finally {
    place.leave()
  }
})
