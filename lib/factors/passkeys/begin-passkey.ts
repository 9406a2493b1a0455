import 'server-only'
import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server'
import type { AskedPasskey } from './challenge'
import { passkeySite } from './passkey-site'
import { listPasskeys } from './repository'

export type BegunPasskey = { options: PublicKeyCredentialRequestOptionsJSON; asked: AskedPasskey }

/**
 * What the browser is to ask of a passkey: of one of this account, or (null) of whoever comes, whose passkey says who they are. The
 * person is always verified by the device, so that a passkey is two factors by itself.
 */
export async function beginPasskey(
  accountId: string | null,
  aim: 'enter' | 'prove' = 'enter',
): Promise<BegunPasskey> {
  const { generateAuthenticationOptions } = await import('@simplewebauthn/server')
  const options = await generateAuthenticationOptions({
    rpID: passkeySite().rpID,
    userVerification: 'required',
    allowCredentials: accountId ? await listPasskeys(accountId) : [],
  })
  return { options, asked: { challenge: options.challenge, aim, accountId } }
}
