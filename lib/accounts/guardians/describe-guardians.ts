import 'server-only'
import { t } from '@/lib/words/t'
import { actorOf, type User } from '../account'
import { kinshipLabel } from './kinship'
import { listGuardianAccounts } from './repository'

type Told = (visit: { actor: string }) => string | undefined

/**
 * Words for the guardians, of now or of before, among those who acted on a child's account. The child reads a name; a guardian reads of the
 * other what they are to the child and no more, since families part (decision 0089).
 */
export async function describeGuardians(childId: string, reader: Pick<User, 'id'>): Promise<Told> {
  const guardians = await listGuardianAccounts(childId)
  return ({ actor }) => {
    if (actor === actorOf(reader) && reader.id !== childId) return t('Bạn')
    const guardian = guardians.find(({ id }) => actorOf({ id }) === actor)
    const kinship = guardian && t(kinshipLabel(guardian.kinship))
    if (!guardian || reader.id !== childId) return kinship
    return t('{kinship}: {name}', { kinship: kinship!, name: guardian.fullName })
  }
}
