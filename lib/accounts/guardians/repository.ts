import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'

type NewGuardianship = {
  childId: string
  guardianCode: string
  kinship: string
  endsOn: Date
  declarationId: string
}

export async function insertGuardianship(link: NewGuardianship, tx: Tx): Promise<void> {
  await tx.guardianship.create({ data: link, select: { id: true } })
}
