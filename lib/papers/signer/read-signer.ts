import { createPrivateKey, X509Certificate } from 'node:crypto'
import type { SignerMaterial } from './signer-of'

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\sA-Za-z0-9+/=]+-----END CERTIFICATE-----/g

/** A private key and its certificates, the signer's own first, as an authority hands them over (PEM). Throws what is wrong with it. */
export function readSigner(pem: string): SignerMaterial {
  const found = pem.match(CERTIFICATE)?.map((one) => new X509Certificate(one)) ?? []
  const key = createPrivateKey(pem.replace(CERTIFICATE, ''))
  const [own] = found
  if (!own?.checkPrivateKey(key))
    throw new Error('PAPER_SIGNER: the first certificate must be that of the key.')
  return {
    key: key.export({ format: 'der', type: 'pkcs8' }),
    certificates: found.map(({ raw }) => Buffer.from(raw)),
  }
}
