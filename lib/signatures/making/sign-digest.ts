import { createHash, type webcrypto } from 'node:crypto'
import * as asn1 from 'asn1js'
import {
  Attribute,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  type Certificate,
} from 'pkijs'
import { takeCertificate } from '../certificates/held'

const DATA = '1.2.840.113549.1.7.1'
const SIGNED_DATA = '1.2.840.113549.1.7.2'
const ids = {
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  certificateV2: '1.2.840.113549.1.9.16.2.47',
} as const

type Signer = { certificate: Certificate; privateKey: webcrypto.CryptoKey }

/**
 * A detached CMS over whatever has this digest, which names its own certificate among what it signs (CAdES). `at`: left out where the file
 * around it tells the time, as PAdES wants it (EN 319 142-1).
 */
export async function signDigest(
  sha256: Buffer,
  { certificate, privateKey }: Signer,
  chain: Certificate[],
  at?: Date,
): Promise<Buffer> {
  const attribute = (id: keyof typeof ids, value: unknown) =>
    new Attribute({ type: ids[id], values: [value] })
  const signed = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: DATA }),
    certificates: [certificate, ...chain],
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({
          issuer: certificate.issuer,
          serialNumber: certificate.serialNumber,
        }),
        signedAttrs: new SignedAndUnsignedAttributes({
          type: 0,
          attributes: [
            attribute('contentType', new asn1.ObjectIdentifier({ value: DATA })),
            ...(at ? [attribute('signingTime', new asn1.UTCTime({ valueDate: at }))] : []),
            attribute('messageDigest', octetsOf(sha256)),
            attribute('certificateV2', namedBy(certificate)),
          ],
        }),
      }),
    ],
  })
  await signed.sign(privateKey, 0, 'SHA-256', new Uint8Array(sha256).buffer)
  const info = new ContentInfo({ contentType: SIGNED_DATA, content: signed.toSchema(true) })
  return Buffer.from(info.toSchema().toBER())
}

const octetsOf = (bytes: Uint8Array) =>
  new asn1.OctetString({ valueHex: new Uint8Array(bytes).buffer })

/** RFC 5035: a list of lists of a digest, SHA-256 unless another one is named. */
const namedBy = (certificate: Certificate) => {
  const { der } = takeCertificate(certificate)
  const digest = createHash('sha256').update(der).digest()
  const list = (...value: asn1.BaseBlock[]) => new asn1.Sequence({ value })
  return list(list(list(octetsOf(digest))))
}
