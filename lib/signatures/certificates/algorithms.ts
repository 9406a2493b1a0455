import { constants, verify, type KeyObject, type VerifyKeyObjectInput } from 'node:crypto'
import { RSASSAPSSParams, type AlgorithmIdentifier } from 'pkijs'

/** By their numbers; what is missing here is not accepted. The weak ones have a name so that the person can be told. */
const digests: Record<string, string> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}
const weakDigests: Record<string, string> = {
  '1.2.840.113549.2.5': 'md5',
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.4': 'sha224',
}
const PSS = '1.2.840.113549.1.1.10'
const RSA = '1.2.840.113549.1.1.1'
const signatures: Record<string, string> = {
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
}
const weakSignatures: Record<string, string> = {
  '1.2.840.113549.1.1.4': 'md5',
  '1.2.840.113549.1.1.5': 'sha1',
  '1.2.840.113549.1.1.14': 'sha224',
  '1.2.840.10045.4.1': 'sha1',
  '1.2.840.10045.4.3.1': 'sha224',
}

export const digestName = (id: string): string | undefined => digests[id] ?? weakDigests[id]

/** How to check: the digest, and for PSS the salt. */
export type Method = { digest: string; weak: boolean; saltLength?: number }

/** Null for what nobody here knows. `withDigest`: some name only the kind of key, and the digest beside it. */
export function methodOf(
  { algorithmId, algorithmParams }: AlgorithmIdentifier,
  withDigest?: string,
): Method | null {
  if (algorithmId === RSA) return withDigest === undefined ? null : named(withDigest)
  if (algorithmId === PSS) return pssOf(algorithmParams)
  const digest = signatures[algorithmId] ?? weakSignatures[algorithmId]
  return digest === undefined ? null : { digest, weak: !(algorithmId in signatures) }
}

const named = (id: string): Method | null => {
  const digest = digestName(id)
  return digest === undefined ? null : { digest, weak: !(id in digests) }
}

function pssOf(schema: unknown): Method | null {
  const { hashAlgorithm, maskGenAlgorithm, saltLength } = new RSASSAPSSParams({ schema })
  const method = named(hashAlgorithm.algorithmId)
  // OpenSSL takes one digest for both halves.
  const mask = new RSASSAPSSParams({ schema }).maskGenAlgorithm.algorithmParams?.valueBlock
    ?.value?.[0]
  const same = mask?.valueBlock?.toString() === hashAlgorithm.algorithmId
  return method && maskGenAlgorithm && same ? { ...method, saltLength } : null
}

export function isSignedBy(
  key: KeyObject,
  method: Method,
  data: Uint8Array,
  signature: Uint8Array,
): boolean {
  const pss = method.saltLength !== undefined
  const how: VerifyKeyObjectInput = {
    key,
    ...(pss && { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: method.saltLength }),
  }
  try {
    return verify(method.digest, data, how, signature)
  } catch {
    return false
  }
}

const GOOD_CURVES = new Set(['prime256v1', 'secp384r1', 'secp521r1'])
const MIN_RSA_BITS = 2048

export function isStrongKey({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean {
  if (asymmetricKeyType === 'rsa' || asymmetricKeyType === 'rsa-pss')
    return (asymmetricKeyDetails?.modulusLength ?? 0) >= MIN_RSA_BITS
  return asymmetricKeyType === 'ec' && GOOD_CURVES.has(asymmetricKeyDetails?.namedCurve ?? '')
}
