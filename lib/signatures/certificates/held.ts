import { X509Certificate } from 'node:crypto'
import type { Certificate } from 'pkijs'

/** A certificate in its bytes, taken apart, and as OpenSSL works with it. */
export type Held = { der: Buffer; parsed: Certificate; key: X509Certificate }

export const takeCertificate = (parsed: Certificate): Held => {
  const der = Buffer.from(parsed.toSchema().toBER())
  return { parsed, der, key: new X509Certificate(der) }
}

/** The value of one of its extensions as pkijs took it apart. */
export const extensionOf = (held: Held, id: string) =>
  held.parsed.extensions?.find(({ extnID }) => extnID === id)

export const extensions = {
  keyUsage: '2.5.29.15',
  basicConstraints: '2.5.29.19',
  extendedKeyUsage: '2.5.29.37',
  revocationLists: '2.5.29.31',
  authorityAccess: '1.3.6.1.5.5.7.1.1',
  policies: '2.5.29.32',
  subjectName: '2.5.29.17',
  noOcspCheck: '1.3.6.1.5.5.7.48.1.5',
} as const

/** Whether a bit of the key usage is set; `undefined` when the certificate doesn't say for what its key is. */
export function mayUse(held: Held, bit: number): boolean | undefined {
  const usage = extensionOf(held, extensions.keyUsage)?.parsedValue
  if (!usage) return undefined
  const byte = usage.valueBlock.valueHexView[bit >> 3] ?? 0
  return (byte & (0x80 >> (bit & 7))) !== 0
}
export const usageBits = {
  digitalSignature: 0,
  nonRepudiation: 1,
  keyCertSign: 5,
  cRLSign: 6,
} as const
