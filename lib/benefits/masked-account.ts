import { GAP, type Mask } from '@/lib/forms/shown'

const SHOWN = 4

/** `**** 0000`: the last four digits, as banks do. A number that came covered already stays as it is. */
export const maskedAccount = (account: string): Mask => ({
  mask: `****${GAP}${account.slice(-SHOWN)}`,
})
