import 'server-only'
import { createPrivateKey, webcrypto, type KeyObject } from 'node:crypto'
import * as asn1 from 'asn1js'
import { Certificate } from 'pkijs'

/** A key in DER (PKCS #8), and the certificates from its own to the root, in DER. */
export type SignerMaterial = { key: Buffer; certificates: Buffer[] }

/** Who signs papers. */
export type PaperSigner = {
  privateKey: webcrypto.CryptoKey
  certificate: Certificate
  /** The authorities above it; the root last. */
  chain: Certificate[]
  /** Of the portal's own authority, which nobody outside trusts. */
  isOwn: boolean
}

export async function paperSignerOf(
  { key, certificates }: SignerMaterial,
  isOwn: boolean,
): Promise<PaperSigner> {
  const [certificate, ...chain] = certificates.map(certificateOf)
  if (!certificate) throw new Error('A signer of papers needs a certificate.')
  const keyObject = createPrivateKey({ key, format: 'der', type: 'pkcs8' })
  const use = algorithmOf(keyObject)
  const pkcs8 = new Uint8Array(key)
  const privateKey = await webcrypto.subtle.importKey('pkcs8', pkcs8, use, false, ['sign'])
  return { privateKey, certificate, chain, isOwn }
}

const certificateOf = (der: Buffer) =>
  new Certificate({ schema: asn1.fromBER(new Uint8Array(der)).result })

const curves: Record<string, string> = { prime256v1: 'P-256', secp384r1: 'P-384' }

/** What licensed authorities give out today. */
function algorithmOf({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject) {
  if (asymmetricKeyType === 'rsa') return { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  const namedCurve = curves[asymmetricKeyDetails?.namedCurve ?? '']
  if (asymmetricKeyType === 'ec' && namedCurve) return { name: 'ECDSA', namedCurve }
  throw new Error('The key that signs papers must be RSA, P-256 or P-384.')
}
