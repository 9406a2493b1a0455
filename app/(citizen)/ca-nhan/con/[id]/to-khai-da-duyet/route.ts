import { openFormOfWard } from '@/lib/accounts/guardians/open-ward'
import { requirePerson } from '@/lib/accounts/sessions/current-user'
import { answering } from '@/lib/platform/answers/answering'
import { isUuid } from '@/lib/platform/uuid'
import { fileResponse } from '@/lib/stored-files/file-response'
import { noWard } from '../../no-ward'

type Context = { params: Promise<{ id: string }> }

/** The approved form of a child, for the guardian who sent it. */
export const GET = answering(async (_: Request, { params }: Context) => {
  const { id } = await params
  const user = await requirePerson(`/ca-nhan/con/${id}/to-khai-da-duyet`)
  const paper = isUuid(id) ? await openFormOfWard(user, id) : null
  return fileResponse(paper ?? (await noWard(user, id)), 'mau-01-da-duyet.pdf')
})
