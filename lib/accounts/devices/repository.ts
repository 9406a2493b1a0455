import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'

export type DeviceNotice = {
  accountId: string
  device: string
  createdAt: Date
  pressedAt: Date | null
}

export async function insertNotice(
  notice: { keyHash: string; accountId: string; device: string; expiresAt: Date },
  tx: Tx,
): Promise<void> {
  await tx.deviceNotice.create({ data: notice })
}

/** Whoever holds the key is one the owner's message came to. */
export const findNotice = (keyHash: string): Promise<DeviceNotice | null> =>
  db.deviceNotice.findFirst({
    where: { keyHash, expiresAt: { gt: new Date() } },
    select: { accountId: true, device: true, createdAt: true, pressedAt: true },
  })

/** False where it was pressed before: of two at the same moment one does it. */
export async function markPressed(keyHash: string, tx: Tx): Promise<boolean> {
  const where = { keyHash, pressedAt: null, expiresAt: { gt: new Date() } }
  const { count } = await tx.deviceNotice.updateMany({ where, data: { pressedAt: new Date() } })
  return count === 1
}

export async function deleteDeviceNoticesBefore(before: Date): Promise<number> {
  const { count } = await db.deviceNotice.deleteMany({ where: { expiresAt: { lt: before } } })
  return count
}
