import { requireCitizen } from '@/lib/accounts/sessions/current-user'
import { openApprovedForm } from '@/lib/accounts/personal/approved-form'
import { fileResponse } from '@/lib/stored-files/file-response'
import { answering } from '@/lib/platform/answers/answering'

/** The approved form of the declaration that opened this account. */
export const GET = answering(async () => {
  const user = await requireCitizen('/ca-nhan/to-khai-da-duyet')
  return fileResponse(await openApprovedForm(user), 'mau-01-da-duyet.pdf')
})
