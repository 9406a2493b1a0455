import { linesOf } from '@/lib/offices/office-lines'
import type { OfficeBranch } from '@/lib/offices/office-branches'
import { officeLabel, officeTree, type OfficeNode } from '@/lib/offices/office'
import { listOffices } from '@/lib/offices/repository'
import { answerFaultAsData } from '@/lib/platform/answers/answer-fault'
import { answering } from '@/lib/platform/answers/answering'

const HOUR_SECONDS = 3600

/** The tree of offices for the dialog: public, the same for everybody, and seldom another. */
export const GET = answering(
  async () =>
    Response.json(linesOf(officeTree(await listOffices()).map(branchOf)), {
      headers: { 'cache-control': `public, max-age=${HOUR_SECONDS}` },
    }),
  answerFaultAsData,
)

const branchOf = ({ offices, ...office }: OfficeNode): OfficeBranch => ({
  code: office.code,
  label: officeLabel(office),
  offices: offices.map(branchOf),
})
