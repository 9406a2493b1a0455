import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { findCertifier, type Certifier } from '../certificates/certifier'
import type { CertificateFacts } from '../certificates/facts'
import { listCertifiers } from './repository'

/** Who gave a certificate, as the catalogue of public authorities has it; null where it has nobody of that name. */
export const certifierOf = async (
  { issuer }: CertificateFacts,
  tx?: Tx,
): Promise<Certifier | null> => findCertifier(issuer, await listCertifiers(tx))
