import type { CertificateFacts } from '@/lib/signatures/certificates/facts'
import type { SentByCode } from '@/lib/registration/steps/sending-code'
import type { Correction } from '@/lib/registration/steps/correction'
import type { Declaration } from '@/lib/registration/steps/declaration'
import type { Status } from '@/lib/registration/steps/status'
import type { Sheet } from './sheet/check-sheet'

/** One submitted declaration as the office works on it. */
export type OfficeCase = {
  id: string
  reference: string
  status: Status
  officeCode: string
  answers: Declaration
  corrections: Correction[]
  sheet: Sheet
  submittedAt: Date
  statusSince: Date
  /** ISO date */
  dueOn: string | null
  /** At whose desk it was being filled in, whoever has sent it. */
  enteredByIds: string[]
  receivedById: string | null
  reviewedById: string | null
  decidedById: string | null
  /** With which the form was signed; null where it was signed by hand. */
  certificate: CertificateFacts | null
  /** By which code of an account it was sent last; null where none was asked for. */
  authenticated: SentByCode | null
  /** The account it was begun from, signed in; also one that was stopped since. */
  account?: { fullName: string; login: string } | null
  /** In which the person is written to. */
  language: string
}
