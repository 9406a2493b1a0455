import { dayOf } from '@/lib/forms/days/dates'
import type { Held } from './held'
import { nameIn } from './subject'

/** What mẫu 01 asks of a certificate: told by the certificate, never typed. */
export type CertificateFacts = {
  serialNumber: string
  issuer: string
  holder: string
  validFrom: string
  validTo: string
}

export const factsOf = ({ parsed, key }: Held): CertificateFacts => ({
  serialNumber: key.serialNumber,
  issuer: nameIn(parsed.issuer),
  holder: nameIn(parsed.subject),
  validFrom: dayOf(parsed.notBefore.value),
  validTo: dayOf(parsed.notAfter.value),
})
