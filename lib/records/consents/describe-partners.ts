import 'server-only'
import type { User } from '@/lib/accounts/account'
import { t } from '@/lib/words/t'
import { kinOfReceiver, type ReceiverKin } from './consent'
import { listPartners } from './repository'

type Told = (visit: { actor: string; to: Date }) => string | undefined

/** Words for those among the doers in somebody's journal whom they let look, and for those who let them. */
export async function describePartners({ id: own }: Pick<User, 'id'>): Promise<Told> {
  const consents = await listPartners(own)
  return ({ actor, to }) => {
    const id = actor.replace(/^account:/, '')
    const consent = consents.find(
      ({ giverId, receiverId, acceptedAt }) =>
        [giverId, receiverId].includes(id) && id !== own && acceptedAt && acceptedAt <= to,
    )
    if (!consent) return undefined
    if (consent.giverId === id)
      return t('{name} (cho bạn xem dữ liệu)', { name: consent.giver.fullName })
    return t('{name} ({kin}, được bạn cho xem)', {
      name: consent.receiver!.fullName,
      kin: t(kinOfReceiver[consent.kinship as ReceiverKin]).toLocaleLowerCase('vi'),
    })
  }
}
