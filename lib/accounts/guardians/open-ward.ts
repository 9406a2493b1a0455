import 'server-only'
import { readRegister } from '@/lib/insured/read-register'
import { record } from '@/lib/platform/journal/journal'
import {
  findNewestFileId,
  openStoredFile,
  type OpenedFile,
} from '@/lib/stored-files/open-stored-file'
import { actorOf, streamOf, type User } from '../account'
import { otherInRegister } from '@/lib/insured/register/other-in-register'
import { findProfile } from '../repository'
import { listWards } from './repository'
import type { Ward } from './ward'

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
    other: otherInRegister({ ...profile, fullName: ward.fullName }, person),
    others: ward.others,
    profile: {
      ...profile,
      login: ward.login,
      fullName: ward.fullName,
      birthDate: person?.birthDate,
      sex: person?.sex,
      approvedForm: (await findFormOf(ward)) && `/ca-nhan/con/${ward.id}/to-khai-da-duyet`,
    },
  }
}

/** Of the declaration that this guardian sent: another one's form tells of another one's paper. */
async function findFormOf({ declarationId }: Pick<Ward, 'declarationId'>) {
  const paperId = declarationId && (await findNewestFileId(declarationId, 'APPROVED_FORM'))
  return paperId ? { id: paperId, declarationId } : null
}

/** For who looks after the child now; the look is written down where the child reads it. */
export async function openFormOfWard(guardian: User, childId: string): Promise<OpenedFile | null> {
  const [ward] = await listWards(guardian.login, childId)
  const which = ward ? await findFormOf(ward) : null
  return which && openStoredFile(which, actorOf(guardian))
}
