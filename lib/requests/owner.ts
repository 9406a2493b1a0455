import type { CertificateFacts } from '@/lib/signatures/certificates/facts'

/** Where somebody transacts and which office receives, as a declaration has it. */
export type Transaction = { place?: string; ivan?: string; officeCode?: string }

/** What an employer declared beside its name and its tax code. */
type OwnUnit = { unitCode?: string; representative?: string; position?: string }

/** All that a request needs to know about the account it changes. */
export type Owner = {
  id: string
  login: string
  /** Null for an organisation. */
  bhxhCode: string | null
  fullName: string
  idNumber: string | null
  phone: string | null
  email: string | null
  emailVerified: boolean
  address: string | null
  language: string
  /** Of the case its account came from. */
  declarationId: string | null
  /** As it was adjusted last, or else as the declaration says. */
  transaction: Transaction
  /** As declared; whoever has no declaration is called by the account's name. */
  contactPerson: string | null
  unit: OwnUnit
  /** With which they registered. */
  certificate: CertificateFacts | null
}

type Held = {
  transaction?: Transaction
  contact?: { contactPerson?: string }
  organisation?: { unitCode?: string }
  representative?: { fullName?: string; position?: string }
}

/** What of it a declaration tells, and what was adjusted since; either may be missing. */
export function declaredOf(
  answers: unknown,
  adjusted: unknown,
): Pick<Owner, 'transaction' | 'contactPerson' | 'unit'> {
  const {
    transaction = {},
    contact,
    organisation,
    representative,
  } = {
    ...(answers as Held | null),
    ...(adjusted as Held),
  }
  return {
    transaction,
    contactPerson: contact?.contactPerson ?? null,
    unit: {
      unitCode: organisation?.unitCode,
      representative: representative?.fullName,
      position: representative?.position,
    },
  }
}
