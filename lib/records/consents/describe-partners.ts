import 'server-only'
import { streamOf, type User } from '@/lib/accounts/account'
import { t } from '@/lib/words/t'
import { kinOfReceiver, type ReceiverKin } from './consent'
import { initialsOf } from './initials'
import { listPartners } from './repository'

type Consent = Awaited<ReturnType<typeof listPartners>>[number]

export type Partners = {
  /** Words for those among the doers in somebody's journal whom they let look, and for those who let them. */
  describe: (visit: { actor: string; to: Date }) => string | undefined
  /** The other one of a consent, as its owner knows them. */
  nameIn: (consent: string | null) => string | undefined
  /** The journals in which this one's own looks at others stand. */
  lookedAt: string[]
}

export async function findPartners(user: Pick<User, 'id' | 'login'>): Promise<Partners> {
  const consents = await listPartners(user)
  const held = consents.filter(({ receiverId }) => receiverId === user.id)
  return {
    describe: ({ actor, to }) => describe(user.id, consents.filter(takenBefore(to)), actor),
    nameIn: (id) => {
      const consent = consents.find((one) => one.id === id)
      return consent && otherOf(user.id, consent)
    },
    lookedAt: [...new Set(held.map(({ giverId }) => streamOf(giverId)))],
  }
}

const takenBefore =
  (instant: Date) =>
  ({ acceptedAt }: Consent) =>
    acceptedAt !== null && acceptedAt <= instant

/** A giver reads the name that they typed until it was taken; of a giver the invited know initials until then. */
const otherOf = (own: string, { giverId, giver, receiverId, receiver, receiverName }: Consent) => {
  if (giverId === own) return receiver?.fullName ?? receiverName
  return receiverId === own ? giver.fullName : initialsOf(giver.fullName)
}

function describe(own: string, taken: readonly Consent[], actor: string): string | undefined {
  const id = actor.replace(/^account:/, '')
  const consent = taken.find(
    ({ giverId, receiverId }) => [giverId, receiverId].includes(id) && id !== own,
  )
  if (!consent) return undefined
  if (consent.giverId === id)
    return t('{name} (cho bạn xem dữ liệu)', { name: consent.giver.fullName })
  return t('{name} ({kin}, được bạn cho xem)', {
    name: consent.receiver!.fullName,
    kin: t(kinOfReceiver[consent.kinship as ReceiverKin]).toLocaleLowerCase('vi'),
  })
}
