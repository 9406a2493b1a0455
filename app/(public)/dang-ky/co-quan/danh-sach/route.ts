import type { OfficeBranch } from '@/components/registration/live/find-offices'
import { linesOf } from '@/components/registration/live/office-lines'
import { officeLabel, officeTree, type OfficeNode } from '@/lib/offices/office'
import { listOffices, listOtherNames } from '@/lib/offices/repository'
import { answerFaultAsData } from '@/lib/platform/answer-fault'
import { glued } from '@/lib/text/glued'
import { searchText } from '@/lib/text/search-text'
import { answering } from '@/lib/platform/answering'

const HOUR_SECONDS = 3600

/** The tree of offices for the dialog: public, the same for everybody, and seldom another. */
export const GET = answering(async () => {
  const [offices, others] = await Promise.all([listOffices(), listOtherNames()])
  const branches = officeTree(offices).map((office) => branchOf(office, others))
  return Response.json(linesOf(branches), {
    headers: { 'cache-control': `public, max-age=${HOUR_SECONDS}` },
  })
}, answerFaultAsData)

function branchOf({ offices, ...office }: OfficeNode, others: Map<string, string[]>): OfficeBranch {
  const label = officeLabel(office)
  const said = glued(searchText(label))
  return {
    code: office.code,
    label,
    // What the label says already need not travel.
    others: (others.get(office.code) ?? []).filter((name) => !said.includes(name)),
    offices: offices.map((below) => branchOf(below, others)),
  }
}
