import type { OfficeBranch } from '@/components/registration/live/find-offices'
import { linesOf } from '@/components/registration/live/office-lines'
import { officeLabel, officeTree, type OfficeNode } from '@/lib/offices/office'
import { listOffices, listOtherNames } from '@/lib/offices/repository'
import { answerFaultAsData } from '@/lib/platform/answer-fault'
import { glued, withoutGluedKind } from '@/lib/text/glued'
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
  const names = new Set(others.get(office.code))
  const isSaidShorter = (name: string) =>
    withoutGluedKind(name) !== name && names.has(withoutGluedKind(name))
  return {
    code: office.code,
    label,
    // What the label says already need not travel.
    others: [...names].filter((name) => !said.includes(name) && !isSaidShorter(name)),
    offices: offices.map((below) => branchOf(below, others)),
  }
}
