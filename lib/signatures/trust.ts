import * as asn1 from 'asn1js'
import { Certificate } from 'pkijs'
import { takeCertificate, type Held } from './certificates/held'
import type { AskAuthority } from './revocation/standing'

/** Whom we believe: the roots, the authorities known to stand below them, and how to ask these. */
export type Trust = { roots: Held[]; authorities: Held[]; ask: AskAuthority; now: Date }

const PEM = /-----BEGIN CERTIFICATE-----([\sA-Za-z0-9+/=]+)-----END CERTIFICATE-----/g

/** Certificates out of PEM files: who signed itself is a root, the others help to find the way there. */
export function readTrusted(files: string[]): Pick<Trust, 'roots' | 'authorities'> {
  const held = files.flatMap((text) =>
    [...text.matchAll(PEM)].map(([, body]) => certificateFrom(Buffer.from(body!, 'base64'))),
  )
  const isRoot = ({ key }: Held) => key.subject === key.issuer
  return { roots: held.filter(isRoot), authorities: held.filter((one) => !isRoot(one)) }
}

const certificateFrom = (der: Buffer): Held =>
  takeCertificate(new Certificate({ schema: asn1.fromBER(new Uint8Array(der)).result }))
