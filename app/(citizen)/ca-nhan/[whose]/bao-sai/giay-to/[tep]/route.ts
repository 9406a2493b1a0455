import { openOwnEvidence } from '@/lib/corrections/evidence/open-evidence'
import { answering } from '@/lib/platform/answers/answering'
import { fileResponse } from '@/lib/stored-files/file-response'
import { requireRecords } from '../../../require-records'

type Context = { params: Promise<{ whose: string; tep: string }> }

/** One paper of a report, for whoever may report; each look is journaled. */
export const GET = answering<Context>(async (_, { params }) => {
  const { whose, tep } = await params
  const opened = await requireRecords('reports', { whose, search: {} })
  return fileResponse(opened && (await openOwnEvidence(opened, tep)))
})
