import 'server-only'
import { requireCitizen } from '@/lib/accounts/sessions/current-user'
import { isOwnersOf } from '@/lib/accounts/sessions/is-owners'
import { ledTo } from '@/lib/platform/seal/led'
import {
  findNewestFileId,
  openStoredFile,
  type OpenedFile,
} from '@/lib/stored-files/open-stored-file'
import { isCovered } from '../contact/guardian-of-account'
import { ofDeclaration } from '../reference/own-address'
import { closed } from '../steps/status'
import type { OwnDeclaration } from '../repository'
import { listOwn } from './current-declaration'
import { tidingsHref } from './tidings'

const findOfPaper = async (address: string) =>
  (await listOwn()).find(({ paperAddress }) => paperAddress !== null && paperAddress === address)

/** The paper tells in full what the page covers. */
const isCoveredHere = async (own: OwnDeclaration) => isCovered(own, await isOwnersOf(own))

/** The case page in place of a form that would be signed and handed in for nothing: nobody waits for it any more. */
export async function findPageOfEnded(address: string): Promise<string | null> {
  const own = await findOfPaper(address)
  const isEnded = own && own.status !== 'APPROVED' && closed.includes(own.status)
  return isEnded ? ofDeclaration('/ho-so', own.reference) : null
}

/** What an account began is printed for its owner: whoever isn't signed in does so and comes back, another account is told. */
export async function findPageOfCovered(address: string, here: string): Promise<string | null> {
  const own = await findOfPaper(address)
  if (!own || !(await isCoveredHere(own))) return null
  await requireCitizen(here)
  return ledTo(ofDeclaration(tidingsHref('cua-tai-khoan'), own.reference))
}

/** A form of a declaration whose key this browser holds, by the address nobody can guess; the look is journaled. */
export async function openOwnForm(
  address: string,
  kind: 'FORM' | 'APPROVED_FORM',
): Promise<{ reference: string; paper: OpenedFile } | null> {
  const own = await findOfPaper(address)
  if (!own || (await isCoveredHere(own))) return null
  const id = await findNewestFileId(own.id, kind)
  const paper = id ? await openStoredFile({ id, declarationId: own.id }, 'citizen') : null
  return paper && { reference: own.reference, paper }
}
