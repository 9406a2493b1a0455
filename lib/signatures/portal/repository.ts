import 'server-only'
import { today } from '@/lib/forms/days/dates'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'
import type { Certifier } from '../certificates/certifier'

/** The public authorities of the catalogue, as it stands today. */
export function listCertifiers(tx: Tx | typeof db = db): Promise<Certifier[]> {
  const day = new Date(today())
  return tx.certificateAuthority.findMany({
    where: { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] },
    select: { name: true, organisation: true },
  })
}
