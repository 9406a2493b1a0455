import { officeLabel, officeTree, type OfficeNode } from '@/lib/offices/office'
import { listOffices } from '@/lib/offices/repository'

const HOUR_SECONDS = 3600

/** The tree of offices for the dialog: public, the same for everybody, and rarely another. */
export async function GET() {
  const branches = officeTree(await listOffices()).map(branchOf)
  return Response.json(branches, {
    headers: { 'cache-control': `public, max-age=${HOUR_SECONDS}` },
  })
}

type Branch = { code: string; label: string; offices: Branch[] }

const branchOf = ({ offices, ...office }: OfficeNode): Branch => ({
  code: office.code,
  label: officeLabel(office),
  offices: offices.map(branchOf),
})
