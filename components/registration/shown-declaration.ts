import type { CertificateFacts } from '@/lib/signatures/certificates/facts'
import type { SentByCode } from '@/lib/registration/steps/sending-code'
import type { Correction } from '@/lib/registration/steps/correction'
import type { Declaration } from '@/lib/registration/steps/declaration'
import type { Status } from '@/lib/registration/steps/status'
import type { TypedDraft } from '@/lib/registration/steps/steps'

/** What the case page shows of a declaration. */
export type ShownDeclaration = {
  reference: string
  status: Status
  typed: TypedDraft
  corrections: Correction[]
  sent: Declaration | null
  paperAddress: string | null
  submittedAt: Date | null
  dueOn: Date | null
  certificate?: CertificateFacts | null
  /** By which code of the account that began it it was sent last. */
  authenticated?: SentByCode | null
}
