import 'server-only'
import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import * as z from 'zod'
import { streamOf } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal/journal'
import type { Tx } from '@/lib/platform/database/transaction'
import { answerOnce, type AskedPasskey } from './challenge'
import { passkeySite, userHandleOf } from './passkey-site'
import { holdPasskey, noteUse } from './repository'

const words = z.string().max(8192)
/** As browsers tell it. What else they say is of no use to us. */
const responseSchema = z.object({
  id: words,
  rawId: words,
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: words,
    authenticatorData: words,
    signature: words,
    userHandle: words.nullish().transform((handle) => handle ?? undefined),
  }),
  clientExtensionResults: z.object({}).default({}),
})

/**
 * `passkey-late`: asked too long ago, or answered before. `passkey-unknown`: removed, or another's. `passkey-refused`: its signature does
 * not fit. `passkey-copied`: it has counted less than before, so there are two of it.
 */
export type PasskeyFault =
  'passkey-late' | 'passkey-unread' | 'passkey-unknown' | 'passkey-refused' | 'passkey-copied'
export type PasskeyUse =
  { ok: true; accountId: string; factorId: string } | { ok: false; reason: PasskeyFault }
const refused = (reason: PasskeyFault) => ({ ok: false, reason }) as const

/** Whose passkey has signed what was asked. A refusal is to be kept too: the transaction stands. */
export async function usePasskey(
  response: unknown,
  asked: AskedPasskey | null,
  tx: Tx,
): Promise<PasskeyUse> {
  const read = responseSchema.safeParse(response)
  if (!read.success) return refused('passkey-unread')
  if (!asked) return refused('passkey-late')
  const kept = await holdPasskey(read.data.id, tx)
  if (!kept || !isOf(kept.accountId, asked, read.data)) return refused('passkey-unknown')
  if (!(await answerOnce(asked, tx))) return refused('passkey-late')
  const proved = await verify(read.data, asked, kept)
  if (!proved) return refused('passkey-refused')
  const { id: factorId, accountId, signCount } = kept
  if (isCopied(proved.newCounter, signCount)) {
    await record({ stream: streamOf(accountId), act: 'passkey-copied', actor: 'citizen' }, tx)
    return refused('passkey-copied')
  }
  const isBackedUp = proved.credentialBackedUp
  await noteUse({ id: factorId, signCount: proved.newCounter, isBackedUp }, tx)
  return { ok: true, accountId, factorId }
}

/** A passkey that says whose it is must say the same as we do. */
function isOf(
  owner: string,
  asked: AskedPasskey,
  { response }: AuthenticationResponseJSON,
): boolean {
  if (asked.accountId !== null && asked.accountId !== owner) return false
  const { userHandle } = response
  return userHandle === undefined ? asked.accountId !== null : userHandle === userHandleOf(owner)
}

type Kept = NonNullable<Awaited<ReturnType<typeof holdPasskey>>>

async function verify(
  response: AuthenticationResponseJSON,
  { challenge }: AskedPasskey,
  kept: Kept,
) {
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server')
  const { rpID, expectedOrigin } = passkeySite()
  // The count is ours to judge, so that one that goes back has its own name.
  const credential = { id: response.id, publicKey: new Uint8Array(kept.publicKey), counter: 0 }
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      ...{ response, credential, expectedOrigin },
      expectedChallenge: challenge,
      expectedRPID: rpID,
      requireUserVerification: true,
    })
    return verified ? authenticationInfo : null
  } catch {
    // It throws at whatever does not fit: another address, another challenge, nobody verified.
    return null
  }
}

/** One that does not count says 0 for ever. */
const isCopied = (count: number, before: bigint): boolean =>
  (count > 0 || before > 0n) && BigInt(count) <= before
