import { answering } from '@/lib/platform/answers/answering'
import { takeStoppedForm } from '@/lib/requests/stop/stopped-form'
import { fileResponse } from '@/lib/stored-files/file-response'

/** The form of the stop pressed in this browser a moment ago, once. */
export const GET = answering(async () =>
  fileResponse(await takeStoppedForm(), 'mau-01-ngung-su-dung.pdf', 'attachment'),
)
