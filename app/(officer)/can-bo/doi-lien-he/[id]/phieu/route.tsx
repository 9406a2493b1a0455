import { documentOf } from '@/app/page-route'
import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import { contactSlipPdf } from '@/lib/contacts/counter/contact-slip-pdf'
import { lookAtChange } from '@/lib/contacts/waiting/look-at-change'
import { isChangeId, openChange } from '@/lib/contacts/waiting/open-change'
import { fileResponse } from '@/lib/stored-files/file-response'
import { answering } from '@/lib/platform/answers/answering'
import { changeMissing } from '../../change-missing'

type Context = { params: Promise<{ id: string }> }

export const GET = answering<Context>(async (_, { params }) => {
  const { id } = await params
  const officer = await requireOfficer(`/can-bo/doi-lien-he/${id}`)
  const change = isChangeId(id) ? await openChange(officer, id) : null
  if (!change) return documentOf(await changeMissing(officer))
  if (change.state !== 'DONE')
    return documentOf(
      await changeMissing(
        officer,
        'Liên hệ chưa đổi nên chưa có phiếu. Xem kết quả trong danh sách.',
      ),
    )
  const bytes = await contactSlipPdf({ change, look: await lookAtChange(change) })
  return fileResponse({ bytes, mediaType: 'application/pdf' }, 'phieu-thay-doi-lien-he.pdf')
})
