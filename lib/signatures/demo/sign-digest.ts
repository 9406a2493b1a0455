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
import type { Made } from './make-certificate'

const DATA = '1.2.840.113549.1.7.1'
const SIGNED_DATA = '1.2.840.113549.1.7.2'

/** A detached CMS over whatever has this digest. */
export async function signDigest(
  sha256: Buffer,
  signer: Made,
  chain: Certificate[],
): Promise<Buffer> {
  const { certificate, keys } = signer
  const attribute = (type: string, value: unknown) => new Attribute({ type, values: [value] })
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
            attribute('1.2.840.113549.1.9.3', new asn1.ObjectIdentifier({ value: DATA })),
            attribute('1.2.840.113549.1.9.5', new asn1.UTCTime({ valueDate: new Date() })),
            attribute(
              '1.2.840.113549.1.9.4',
              new asn1.OctetString({ valueHex: new Uint8Array(sha256).buffer }),
            ),
          ],
        }),
      }),
    ],
  })
  await signed.sign(keys.privateKey, 0, 'SHA-256', new Uint8Array(sha256).buffer)
  const info = new ContentInfo({ contentType: SIGNED_DATA, content: signed.toSchema(true) })
  return Buffer.from(info.toSchema().toBER())
}
