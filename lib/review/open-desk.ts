import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import type { CaseFile } from './case-file'
import { deskTicket } from './desk-ticket'
import { openUnsent } from './unsent-words'

/** What the forms about one case need: whom they are drawn for, and what was typed into them before. */
export const openDesk = async (officer: Officer, { id, reference }: CaseFile) => ({
  reference,
  ticket: deskTicket(officer, reference),
  unsent: await openUnsent(officer, id),
})
