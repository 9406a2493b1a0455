import 'server-only'
import { readRegister } from '@/lib/insured/read-register'
import { record } from '@/lib/platform/journal/journal'
import { actorOf, streamOf, type User } from '../account'
import { findProfile } from '../repository'
import { listWards } from './repository'

/** A child's account as its guardian sees it; null where this person does not look after it. The child reads in the journal who looked. */
export async function openWard(guardian: User, childId: string) {
  const [ward] = await listWards(guardian.login, childId)
  const profile = ward && (await findProfile(ward.id))
  if (!ward || !profile) return null
  await record({ stream: streamOf(ward.id), act: 'view-ward', actor: actorOf(guardian) })
  const person = await readRegister(ward.login)
  const user: User = {
    id: ward.id,
    kind: 'CITIZEN',
    login: ward.login,
    fullName: ward.fullName,
    bhxhCode: ward.login,
    officeCode: null,
    roles: [],
  }
  return {
    user,
    endsOn: ward.endsOn,
    isInUse: ward.isInUse,
    others: ward.others,
    profile: {
      ...profile,
      login: ward.login,
      birthDate: person?.birthDate,
      sex: person?.sex,
      hasApprovedForm: false,
    },
  }
}
