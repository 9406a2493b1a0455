import 'server-only'
import { wholeOfficeName } from '@/lib/offices/office'
import { findOffice } from '@/lib/offices/repository'
import type { ContactChange } from '../contact-change'
import { findOtherHolders } from './find-other-holders'
import type { Holder } from './holder'
import { listColleagues } from './repository'

/** All there is to look at before deciding, and afterwards on the slip. */
export type ChangeLook = {
  officeName: string
  askedBy: string
  decidedBy: string | null
  holders: Holder[]
}

export async function lookAtChange(change: ContactChange): Promise<ChangeLook> {
  const { askedById, decidedById, officeCode, state } = change
  const isOver = state !== 'ASKED' && state !== 'CONFIRMED'
  const [names, office, holders] = await Promise.all([
    listColleagues([askedById, decidedById].filter((id) => id !== null)),
    findOffice(officeCode),
    isOver ? [] : findOtherHolders(change),
  ])
  const shown = new Map(names.map(({ id, fullName, login }) => [id, `${fullName} (${login})`]))
  return {
    officeName: office ? wholeOfficeName(office) : officeCode,
    askedBy: shown.get(askedById) ?? 'Cán bộ đã dừng việc',
    decidedBy: decidedById && (shown.get(decidedById) ?? 'Cán bộ đã dừng việc'),
    holders,
  }
}
