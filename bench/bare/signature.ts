import * as asn1 from 'asn1js'
import { Certificate, CertificateRevocationList, ContentInfo, SignedData } from 'pkijs'

type Bare = { signature: Buffer; content: Buffer; roots: Buffer[]; lists: Buffer[] }

/** A signature, its chain and its lists by pkijs alone: nothing is asked of the file around it, and nothing is told. */
export async function bareVerify({ signature, content, roots, lists }: Bare): Promise<boolean> {
  const info = new ContentInfo({ schema: parse(signature) })
  const signed = new SignedData({ schema: info.content })
  const trustedCerts = roots.map((der) => new Certificate({ schema: parse(der) }))
  const isSigned = await signed.verify({
    signer: 0,
    data: new Uint8Array(content).buffer,
    trustedCerts,
    checkChain: true,
  })
  const certificates = [...(signed.certificates as Certificate[]), ...trustedCerts]
  let isGood = isSigned
  for (const bytes of lists) {
    const list = new CertificateRevocationList({ schema: parse(bytes) })
    const issuerCertificate = certificates.find(({ subject }) => subject.isEqual(list.issuer))!
    isGood = isGood && (await list.verify({ issuerCertificate }))
    isGood = isGood && !certificates.some((one) => list.isCertificateRevoked(one))
  }
  return isGood
}

const parse = (der: Buffer) => asn1.fromBER(new Uint8Array(der)).result
