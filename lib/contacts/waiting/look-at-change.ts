import 'server-only'
import { wholeOfficeName } from '@/lib/offices/office'
import { findOffice } from '@/lib/offices/repository'
import { isOfContact, isOfGuardian, type ContactChange } from '../contact-change'
import type { KinshipDoubt } from '../guardians/kinship-doubt'
import { findKinshipDoubts } from '../guardians/kinship-doubts'
import { nameGuardians, type GuardianNames } from '../guardians/guardian-names'
import { findOtherHolders } from './find-other-holders'
import type { Holder } from './holder'
import { listColleagues } from './repository'

/** All there is to look at before deciding, and afterwards on the slip. */
export type ChangeLook = {
  officeName: string
  askedBy: string
  decidedBy: string | null
  holders: Holder[]
  /** What to ask about whoever comes. */
  doubts: KinshipDoubt[]
  /** Whom a guardian's change is about; null for a contact. */
  names: GuardianNames | null
}

const holdersOf = async (change: ContactChange) =>
  isOfContact(change) ? findOtherHolders(change) : []
const doubtsOf = async (change: ContactChange) =>
  isOfGuardian(change) ? findKinshipDoubts(change) : []

export async function lookAtChange(change: ContactChange): Promise<ChangeLook> {
  const { askedById, decidedById, officeCode, state } = change
  const isOver = state !== 'ASKED' && state !== 'CONFIRMED'
  const [staff, office, holders, doubts, names] = await Promise.all([
    listColleagues([askedById, decidedById].filter((id) => id !== null)),
    findOffice(officeCode),
    isOver ? [] : holdersOf(change),
    isOver ? [] : doubtsOf(change),
    isOfGuardian(change) ? nameGuardians(change) : null,
  ])
  const shown = new Map(staff.map(({ id, fullName, login }) => [id, `${fullName} (${login})`]))
  return {
    officeName: office ? wholeOfficeName(office) : officeCode,
    askedBy: shown.get(askedById) ?? 'Cán bộ đã dừng việc',
    decidedBy: decidedById && (shown.get(decidedById) ?? 'Cán bộ đã dừng việc'),
    holders,
    doubts,
    names,
  }
}
