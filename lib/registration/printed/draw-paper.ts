import 'server-only'
import { signPaper } from '@/lib/paper-code/sign-paper'
import type { Declaration } from '../steps/declaration'
import { declarationPdf, type ApprovalOnPaper } from './declaration-pdf'
import { describePaper } from './describe-paper'
import { printDeclaration } from './print-declaration'

type Drawing = { id: string; reference: string; answers: Declaration }
type How = { day?: string; approval?: ApprovalOnPaper }

/** Mẫu 01 of a declaration as it is handed out: with its signed code. `day`: whose names of places it is written in. */
export async function drawPaper(
  { id, reference, answers }: Drawing,
  { day, approval }: How = {},
): Promise<Buffer> {
  const printed = await printDeclaration(reference, answers, day)
  const code = signPaper(await describePaper(id, answers, printed))
  return declarationPdf({ ...printed, code, approval })
}
