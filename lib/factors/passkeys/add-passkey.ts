import 'server-only'
import type {
  PublicKeyCredentialCreationOptionsJSON,
  RegistrationResponseJSON,
  VerifiedRegistrationResponse,
} from '@simplewebauthn/server'
import * as z from 'zod'
import { actorOf, streamOf, type User } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal/journal'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { MOST_OF_KIND } from '../factor'
import { countOfKind, holdAccount } from '../repository'
import { tellOfFactors } from '../tell-of-factors'
import { answerOnce, type AskedPasskey } from './challenge'
import { bytesOfId, passkeySite } from './passkey-site'
import { insertPasskey, listPasskeys } from './repository'

/** EdDSA, ES256, RS256: one of them in every authenticator there is. */
const ALGORITHMS = [-8, -7, -257]
const words = z.string().max(65_536)
const responseSchema = z.object({
  id: words,
  rawId: words,
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: words,
    attestationObject: words,
    transports: z.array(z.string().max(40)).max(10).default([]),
  }),
  clientExtensionResults: z.object({}).default({}),
})

/** What the browser is to make: a passkey it finds by itself later on, which its device guards by finger, face or PIN. */
export async function beginAdding(
  user: Pick<User, 'id' | 'login' | 'fullName'>,
): Promise<{ options: PublicKeyCredentialCreationOptionsJSON; asked: AskedPasskey }> {
  const { generateRegistrationOptions } = await import('@simplewebauthn/server')
  const { rpID, rpName } = passkeySite()
  const options = await generateRegistrationOptions({
    ...{ rpID, rpName },
    userID: new Uint8Array(bytesOfId(user.id)),
    userName: user.login,
    userDisplayName: user.fullName,
    excludeCredentials: await listPasskeys(user.id),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: ALGORITHMS,
  })
  return { options, asked: { challenge: options.challenge, aim: 'add', accountId: user.id } }
}

/** `passkey-taken`: this device is in the list already. */
type AddingFault =
  'passkey-late' | 'passkey-unread' | 'passkey-refused' | 'passkey-taken' | 'most-passkeys'
export type PasskeyAdded = { ok: true; id: string } | { ok: false; reason: AddingFault }
const refused = (reason: AddingFault) => ({ ok: false, reason }) as const

type NewPasskey = { response: unknown; asked: AskedPasskey | null; name: string }

export async function addPasskey(
  { id: accountId }: Pick<User, 'id'>,
  { response, asked, name }: NewPasskey,
): Promise<PasskeyAdded> {
  const read = responseSchema.safeParse(response)
  if (!read.success) return refused('passkey-unread')
  if (asked?.aim !== 'add' || asked.accountId !== accountId) return refused('passkey-late')
  const made = await verify(read.data as RegistrationResponseJSON, asked)
  return inTransaction(async (tx) => {
    if (!(await answerOnce(asked, tx))) return refused('passkey-late')
    if (!made) return refused('passkey-refused')
    await holdAccount(accountId, tx)
    if ((await countOfKind(accountId, 'PASSKEY', tx)) >= MOST_OF_KIND.PASSKEY)
      return refused('most-passkeys')
    return keep(accountId, name, made, tx)
  })
}

type Made = NonNullable<VerifiedRegistrationResponse['registrationInfo']>

async function keep(accountId: string, name: string, made: Made, tx: Tx): Promise<PasskeyAdded> {
  const { credential, credentialDeviceType, credentialBackedUp } = made
  const passkey = {
    ...{ accountId, name },
    credentialId: credential.id,
    publicKey: credential.publicKey,
    signCount: credential.counter,
    transports: credential.transports ?? [],
    isSyncable: credentialDeviceType === 'multiDevice',
    isBackedUp: credentialBackedUp,
  }
  const id = await insertPasskey(passkey, tx)
  if (id === null) return refused('passkey-taken')
  const [stream, actor] = [streamOf(accountId), actorOf({ id: accountId })]
  await record({ stream, act: 'add-factor', actor, details: { kind: 'PASSKEY' } }, tx)
  await tellOfFactors(accountId, 'add-PASSKEY', tx)
  return { ok: true, id }
}

async function verify(response: RegistrationResponseJSON, { challenge }: AskedPasskey) {
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server')
  const { rpID, expectedOrigin } = passkeySite()
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      ...{ response, expectedOrigin },
      expectedChallenge: challenge,
      expectedRPID: rpID,
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    })
    return verified ? registrationInfo : null
  } catch {
    return null
  }
}
