import 'server-only'
import { wholeOfficeName } from '@/lib/offices/office'
import { roleLabel, type Officer } from '@/lib/accounts/account'
import { may } from './actions'
import { listScope } from './scope'

/** Who works here, as the frame of the officers' pages shows it. */
export type ShownOfficer = {
  name: string
  officeName: string
  roles: string
  canReceive: boolean
  canChangeContacts: boolean
  canHandleCorrections: boolean
  canResendMessages: boolean
  canImport: boolean
  canWatchRetention: boolean
  canViewStaff: boolean
  canCheckJournal: boolean
}

export async function shownOfficer(officer: Officer): Promise<ShownOfficer> {
  const [office] = await listScope(officer)
  return {
    name: officer.fullName,
    officeName: office ? wholeOfficeName(office) : officer.officeCode,
    roles: officer.roles.map((role) => roleLabel[role]).join(', '),
    canReceive: may(officer, 'receivePaper'),
    canChangeContacts: may(officer, 'changeContact') || may(officer, 'approveContact'),
    canHandleCorrections: may(officer, 'handleCorrections'),
    canResendMessages: may(officer, 'resendMessages'),
    canImport: may(officer, 'keepImports'),
    canWatchRetention: may(officer, 'watchRetention'),
    canViewStaff: may(officer, 'viewStaff'),
    canCheckJournal: may(officer, 'checkJournal'),
  }
}
