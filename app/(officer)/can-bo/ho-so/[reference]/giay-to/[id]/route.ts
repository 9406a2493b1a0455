import * as z from 'zod'
import { actorOf } from '@/lib/accounts/account'
import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import { openStoredFile } from '@/lib/stored-files/open-stored-file'
import { fileResponse } from '@/lib/stored-files/file-response'
import { readReference } from '@/lib/registration/reference/reference'
import { findOwnCaseId } from '@/lib/review/desk/find-own-case-id'
import { answering } from '@/lib/platform/answers/answering'

/** A picture or printed form of a case of the officer's own office; each look is journaled. */
export const GET = answering<RouteContext<'/can-bo/ho-so/[reference]/giay-to/[id]'>>(
  async (_, { params }) => {
    const officer = await requireOfficer()
    const { reference, id } = await params
    const paperId = z.uuid().safeParse(id)
    const declarationId = await findOwnCaseId(officer, readReference(reference) ?? '')
    if (!paperId.success || !declarationId) return fileResponse(null)
    return fileResponse(await openStoredFile({ id: paperId.data, declarationId }, actorOf(officer)))
  },
)
