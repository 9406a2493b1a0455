import 'server-only'
import type { Role } from '@/lib/accounts/account'
import { createOfficer } from '@/lib/officers/create-officer'
import type { Deed } from '@/lib/officers/deed'
import { moveOfficer } from '@/lib/officers/move-officer'
import type { OfficerOutcome } from '@/lib/officers/officer-refusal'
import { phoneOfficer } from '@/lib/officers/phone-officer'
import { resetOfficer } from '@/lib/officers/reset-officer'
import { resumeOfficer, suspendOfficer } from '@/lib/officers/suspend-officer'
import type { StaffAct } from '../staff-act'
import type { StaffRequest } from '../staff-request'

type What = Pick<StaffRequest, 'act' | 'login' | 'wish'>
type Carried = OfficerOutcome & { id?: string }

/** The verbs of the officers' command, one for each act: page and command do the same. */
const deeds: Record<StaffAct, (what: What, deed: Deed) => Promise<Carried>> = {
  CREATE: ({ login, wish }, deed) => {
    const { fullName = '', officeCode = '', roles = [] as Role[], ...numbers } = wish
    return createOfficer({ login, fullName, officeCode, roles, ...numbers }, deed)
  },
  MOVE: ({ login, wish }, deed) => moveOfficer(login, wish, deed),
  SUSPEND: ({ login }, deed) => suspendOfficer(login, deed),
  RESUME: ({ login }, deed) => resumeOfficer(login, deed),
  RESET: ({ login }, deed) => resetOfficer(login, deed),
  PHONE: ({ login, wish }, deed) => phoneOfficer(login, wish.phone ?? '', deed),
}

export const carryOutStaff = (what: What, deed: Deed): Promise<Carried> =>
  deeds[what.act](what, deed)
