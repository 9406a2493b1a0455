import 'server-only'
import { db } from '@/lib/platform/db'

export type CatalogueDate = {
  /** ISO day for which the source speaks. */
  dataAsOf: string
  version: number
}

/** From when a catalogue is: «Dữ liệu tính đến …». Null before it was ever loaded. */
export async function findCatalogueDate(catalogue: string): Promise<CatalogueDate | null> {
  const row = await db.catalogueVersion.findFirst({
    where: { catalogue },
    orderBy: { version: 'desc' },
    select: { dataAsOf: true, version: true },
  })
  return row && { ...row, dataAsOf: row.dataAsOf.toISOString().slice(0, 10) }
}
