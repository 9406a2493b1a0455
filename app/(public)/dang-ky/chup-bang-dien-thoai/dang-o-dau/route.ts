import { findCapture } from '@/lib/capture/find-capture'
import { answering } from '@/lib/platform/answers/answering'
import { findOwn } from '@/lib/registration/drafts/current-declaration'
import { namedIn } from '@/lib/registration/reference/own-address'

/** A few signs that change when the page beside would: asked every few seconds, so it says nothing else. */
export const GET = answering(async (request) => {
  const named = namedIn(Object.fromEntries(new URL(request.url).searchParams))
  const draft = named && (await findOwn(named))
  const capture = draft && (await findCapture(draft.id))
  return Response.json({ mark: capture ? capture.mark : null })
})
