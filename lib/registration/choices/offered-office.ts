import 'server-only'
import type { Office } from '@/lib/offices/office'
import { findOffice, findOpenOffice } from '@/lib/offices/repository'
import { successorOf } from '@/lib/offices/successor-of'

type Offered = { office: Office | null; closed: Office | null }

/** The chosen office; when it has closed since, the one that took over is offered in its place. */
export async function offeredOffice(officeCode: string): Promise<Offered> {
  if (!officeCode) return { office: null, closed: null }
  const open = await findOpenOffice(officeCode)
  if (open) return { office: open, closed: null }
  const [closed, successor] = await Promise.all([findOffice(officeCode), successorOf(officeCode)])
  return successor ? { office: successor, closed } : { office: closed, closed: null }
}
