import 'server-only'
import { signPaper } from '@/lib/paper-code/sign-paper'
import type { CertificateFacts } from '@/lib/signatures/certificates/facts'
import type { Declaration } from '../steps/declaration'
import { declarationPdf, type ApprovalOnPaper } from './declaration-pdf'
import { describePaper } from './describe-paper'
import { printDeclaration } from './print-declaration'

type Drawing = { id: string; reference: string; answers: Declaration }
type How = { day?: string; approval?: ApprovalOnPaper; certificate?: CertificateFacts }

/** Mẫu 01 of a declaration as it is handed out: with its signed code. `day`: whose names of places it is written in. */
export async function drawPaper(
  { id, reference, answers }: Drawing,
  { day, ...more }: How = {},
): Promise<Buffer> {
  const printed = await printDeclaration(reference, answers, day)
  const code = signPaper(await describePaper(id, answers, printed))
  return declarationPdf({ ...printed, code, ...more })
}
