import { findLiveCapture } from '@/lib/capture/phone-capture'
import { answering } from '@/lib/platform/answers/answering'
import { fileResponse } from '@/lib/stored-files/file-response'
import { openStoredFile } from '@/lib/stored-files/open-stored-file'

/** A picture, for the phone that has taken it and for as long as it may take others. */
export const GET = answering<RouteContext<'/chup-anh/anh/[id]'>>(async (_, { params }) => {
  const { id } = await params
  const capture = await findLiveCapture()
  const isOwn = capture && Object.values(capture.pictures).includes(id)
  if (!isOwn) return fileResponse(null)
  return fileResponse(await openStoredFile({ id, declarationId: capture.declarationId }, 'citizen'))
})
