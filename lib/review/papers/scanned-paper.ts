import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { codeDigits } from '@/lib/paper-code/envelope'
import type { CodeRefusal } from '@/lib/paper-code/open-code'
import type { Paper } from '@/lib/paper-code/paper'
import { fromDigits, toDigits } from '@/lib/paper-code/digits'
import { verifyPaper } from '@/lib/paper-code/verify-paper'
import { seal, unseal } from '@/lib/platform/seal/seal'

// The code of a paper holds somebody's data: sealed it may travel in an address, for an officer of the same office to reload the page.

const bindingOf = ({ officeCode }: Pick<Officer, 'officeCode'>) => `can-bo-giay:${officeCode}`

export type Scan =
  { ok: true; reference: string; sealed: string } | { ok: false; reason: CodeRefusal }

/** Whether what stands in the box was read from a paper's code, not typed. */
export const isScan = (typed: string): boolean => codeDigits(typed) !== null

/** Of a verified code the case it leads to, and what an address may hold of it. */
export async function readScan(officer: Officer, scanned: string): Promise<Scan> {
  const opened = await verifyPaper(scanned)
  if (!opened.ok) return { ok: false, reason: opened.reason }
  const bytes = Buffer.from(fromDigits(codeDigits(scanned)!)!)
  const sealed = seal(bytes, bindingOf(officer)).toString('base64url')
  return { ok: true, reference: opened.paper.reference, sealed }
}

/** The paper an address holds; null when it holds none, or none for this office. */
export async function findScanned(officer: Officer, sealed: unknown): Promise<Paper | null> {
  if (typeof sealed !== 'string' || !sealed) return null
  try {
    const bytes = unseal(Buffer.from(sealed, 'base64url'), bindingOf(officer))
    const opened = await verifyPaper(toDigits(bytes))
    return opened.ok ? opened.paper : null
  } catch {
    return null // another office's, or cut short
  }
}

/** The number in a scanned code, for a box that takes numbers; null for anything else. */
export async function findReferenceOf(scanned: string): Promise<string | null> {
  const opened = isScan(scanned) ? await verifyPaper(scanned) : null
  return opened?.ok ? opened.paper.reference : null
}
