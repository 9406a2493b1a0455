import 'server-only'
import { db } from '@/lib/platform/db'
import { closed } from '../status'

/** Another case of this person, sent with this phone and not decided yet. */
export const hasOpenCase = async (
  id: string,
  { bhxhCode, phone }: { bhxhCode: string; phone: string },
): Promise<boolean> =>
  (await db.declaration.count({
    where: { id: { not: id }, bhxhCode, phone, status: { notIn: ['DRAFT', ...closed] } },
  })) > 0
