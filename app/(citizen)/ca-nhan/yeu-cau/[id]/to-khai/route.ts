import { requireCitizen } from '@/lib/accounts/sessions/current-user'
import { answering } from '@/lib/platform/answers/answering'
import { openRequestForm } from '@/lib/requests/open-request'
import { fileResponse } from '@/lib/stored-files/file-response'

/** The form of a request, for its owner. */
export const GET = answering<{ params: Promise<{ id: string }> }>(async (_, { params }) => {
  const { id } = await params
  const user = await requireCitizen(`/ca-nhan/yeu-cau/${id}`)
  return fileResponse(await openRequestForm(user, id), 'mau-01.pdf')
})
