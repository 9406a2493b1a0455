import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import { openOfficeEvidence } from '@/lib/corrections/officers/open-paper'
import { answering } from '@/lib/platform/answers/answering'
import { fileResponse } from '@/lib/stored-files/file-response'

type Context = { params: Promise<{ id: string; tep: string }> }

/** One paper of a report that this officer's office answers; each look is journaled. */
export const GET = answering<Context>(async (_, { params }) => {
  const officer = await requireOfficer()
  const { id: correctionId, tep: id } = await params
  return fileResponse(await openOfficeEvidence(officer, { correctionId, id }))
})
