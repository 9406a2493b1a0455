import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { thePerson } from '@/lib/signatures/fixtures/judged'
import { signPaper } from '@/lib/signatures/fixtures/sign-paper'
import { openTestTrust } from '@/lib/signatures/fixtures/test-trust'
import { readTrusted } from '@/lib/signatures/trust'
import { verifySignedPaper } from '@/lib/signatures/verify-signed-paper'
import { declarationPdf } from '@/lib/registration/printed/declaration-pdf'
import { aPrintedDeclaration } from '@/lib/registration/printed/printed-declaration-fixtures'
import type { Figure } from '../report'
import { badFiles } from './signers/bad-files'
import { prepareDesk, programs } from './signers/programs'
import { askOpenssl, askPdfsig } from './signers/verdicts'

/** Mẫu 01 signed by programs that are not ours must be taken, bad files must not; beside it what `pdfsig` and OpenSSL say. */
export async function drill(): Promise<Figure[]> {
  const trusted = openTestTrust()
  try {
    return await drillWith(trusted)
  } finally {
    trusted.close()
  }
}

async function drillWith(trusted: ReturnType<typeof openTestTrust>): Promise<Figure[]> {
  const { folder, issuer, root } = trusted
  const issued = await declarationPdf(aPrintedDeclaration())
  writeFileSync(path.join(folder, 'paper.pdf'), issued)
  const signer = issuer.issue({ key: 'rsa', asks: 'list', purposes: 'clientAuth,emailProtection' })
  const desk = { folder, signer, root: root.file('ca.pem'), issuer: issuer.file('ca.pem') }
  prepareDesk(desk)
  // PoDoFo sends the person's certificate alone; the portal knows the licensed authorities.
  const known = readTrusted([root.pem(), issuer.pem()])

  const judge = async (name: string, file: Buffer, isGood: boolean): Promise<Figure> => {
    const verdict = await verifySignedPaper(
      { file, issued, person: thePerson },
      { ...trusted.trust(), ...known },
    )
    const faults = verdict.checks.flatMap((check) => check.faults)
    const openssl = askOpenssl(desk, file)
    return {
      name,
      ours: verdict.accepted ? 'nhận' : faults.join(', '),
      limit: `pdfsig: ${askPdfsig(folder, file).words}`,
      ratio: `openssl: ${openssl.words}`,
      target: isGood ? 'nhận' : 'không nhận',
      isMet: verdict.accepted === isGood,
    }
  }

  const figures = [await judge('OpenSSL, tự ghép', signPaper(issued, { signer, folder }), true)]
  for (const { name, isThere, sign, package: from } of programs) {
    if (isThere) figures.push(await judge(name, sign(desk, 'paper.pdf'), true))
    else console.log(`Không có ${name}: apt-get install ${from}`)
  }
  for (const [name, file] of Object.entries(badFiles(trusted, issued)))
    figures.push(await judge(name, file, false))
  return figures
}
