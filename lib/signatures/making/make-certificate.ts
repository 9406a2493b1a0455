import { randomBytes, webcrypto } from 'node:crypto'
import * as asn1 from 'asn1js'
import {
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  CRLDistributionPoints,
  DistributionPoint,
  Extension,
  GeneralName,
  RelativeDistinguishedNames,
} from 'pkijs'

type Keys = webcrypto.CryptoKeyPair
export type Made = { certificate: Certificate; keys: Keys }
export type MadeFor = { name: string; uid?: string; usage: number; years: number; lists?: string }

export const usages = { authority: 0x06, person: 0xc0 } as const
const EC = { name: 'ECDSA', namedCurve: 'P-256' }
const DAY_MS = 24 * 60 * 60_000

/** A certificate of an authority of our own, for the demo and for tries; `issuer` left out signs itself. */
export async function makeCertificate(wanted: MadeFor, issuer?: Made): Promise<Made> {
  const keys = await webcrypto.subtle.generateKey(EC, true, ['sign', 'verify'])
  const certificate = new Certificate({ version: 2 })
  certificate.serialNumber = new asn1.Integer({ valueHex: newSerial() })
  certificate.subject = namesOf(wanted)
  certificate.issuer = issuer ? issuer.certificate.subject : certificate.subject
  certificate.notBefore.value = new Date(Date.now() - DAY_MS)
  certificate.notAfter.value = new Date(Date.now() + wanted.years * 365 * DAY_MS)
  certificate.extensions = extensionsOf(wanted)
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey)
  await certificate.sign((issuer?.keys ?? keys).privateKey, 'SHA-256')
  return { certificate, keys }
}

/** Positive, so that it takes no sign byte. */
function newSerial(): ArrayBuffer {
  const bytes = new Uint8Array(randomBytes(12))
  bytes[0]! = (bytes[0]! & 0x7f) | 0x40
  return bytes.buffer
}

const COMMON_NAME = '2.5.4.3'
const UID = '0.9.2342.19200300.100.1.1'

function namesOf({ name, uid }: MadeFor): RelativeDistinguishedNames {
  const part = (type: string, value: string) =>
    new AttributeTypeAndValue({ type, value: new asn1.Utf8String({ value }) })
  return new RelativeDistinguishedNames({
    typesAndValues: [part(COMMON_NAME, name), ...(uid ? [part(UID, uid)] : [])],
  })
}

function extensionsOf({ usage, lists }: MadeFor): Extension[] {
  const isAuthority = usage === usages.authority
  const extension = (extnID: string, critical: boolean, value: { toBER(): ArrayBuffer }) =>
    new Extension({ extnID, critical, extnValue: value.toBER() })
  const bits = new asn1.BitString({ valueHex: new Uint8Array([usage]).buffer, unusedBits: 1 })
  return [
    extension('2.5.29.19', true, new BasicConstraints({ cA: isAuthority }).toSchema()),
    extension('2.5.29.15', true, bits),
    ...(lists ? [extension('2.5.29.31', false, listPlace(lists).toSchema())] : []),
  ]
}

const listPlace = (url: string) =>
  new CRLDistributionPoints({
    distributionPoints: [
      new DistributionPoint({ distributionPoint: [new GeneralName({ type: 6, value: url })] }),
    ],
  })
