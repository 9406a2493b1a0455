import { requireOfficer } from '@/lib/accounts/current-user'
import { contactSlipPdf } from '@/lib/contacts/contact-slip-pdf'
import { isChangeId, openChange } from '@/lib/contacts/open-change'
import { findOffice } from '@/lib/offices/repository'
import { paperResponse } from '@/lib/papers/paper-response'
import { answering } from '@/lib/platform/answering'

type Context = { params: Promise<{ id: string }> }

export const GET = answering<Context>(async (_, { params }) => {
  const { id } = await params
  const officer = await requireOfficer(`/can-bo/doi-lien-he/${id}`)
  const change = isChangeId(id) ? await openChange(officer, id) : null
  if (change?.state !== 'DONE') return paperResponse(null)
  const office = await findOffice(change.officeCode)
  const bytes = await contactSlipPdf({ change, officeName: office?.name ?? change.officeCode })
  return paperResponse({ bytes, mediaType: 'application/pdf' }, 'phieu-thay-doi-lien-he.pdf')
})
