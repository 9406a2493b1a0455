import 'server-only'
import { webcrypto } from 'node:crypto'
import { takeCertificate } from '@/lib/signatures/certificates/held'
import { makeCertificate, usages } from '@/lib/signatures/making/make-certificate'
import type { SignerMaterial } from './signer-of'

const YEARS_OF_ROOT = 20
const YEARS = 10

/** A root of the portal's own and one signer below it. The root's key is forgotten: it signs once. */
export async function makeOwnSigner(): Promise<SignerMaterial> {
  const root = await makeCertificate({
    name: 'Nơi cấp chứng thư thử nghiệm, Cổng giao dịch điện tử BHXH',
    usage: usages.authority,
    years: YEARS_OF_ROOT,
  })
  const own = await makeCertificate(
    { name: 'Cổng giao dịch điện tử BHXH', usage: usages.person, years: YEARS },
    root,
  )
  const key = await webcrypto.subtle.exportKey('pkcs8', own.keys.privateKey)
  return {
    key: Buffer.from(key),
    certificates: [own, root].map(({ certificate }) => takeCertificate(certificate).der),
  }
}
