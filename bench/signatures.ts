import { readFileSync } from 'node:fs'
import { declarationPdf } from '@/lib/registration/printed/declaration-pdf'
import { aPrintedDeclaration } from '@/lib/registration/printed/printed-declaration-fixtures'
import { thePerson } from '@/lib/signatures/fixtures/judged'
import { signPaper } from '@/lib/signatures/fixtures/sign-paper'
import { openTestTrust } from '@/lib/signatures/fixtures/test-trust'
import { verifySignedPaper } from '@/lib/signatures/verify-signed-paper'
import { alternate, medianOf, timeEach } from './alternate'
import { bareVerify } from './bare/signature'
import { findSignature } from './drills/signers/find-signature'
import { shown, type Figure } from './report'

const PAPERS = 30
const ROUNDS = 5
const DEARER = 2

/** Signed forms a second out of one process, beside the same signature, chain and lists by pkijs alone. */
export async function measureSignatures(): Promise<Figure[]> {
  const trusted = openTestTrust()
  try {
    return await measure(trusted)
  } finally {
    trusted.close()
  }
}

async function measure({ issuer, root, folder, trust }: ReturnType<typeof openTestTrust>) {
  const issued = await declarationPdf(aPrintedDeclaration())
  const file = signPaper(issued, { signer: issuer.issue({ key: 'rsa', asks: 'list' }), folder })
  const [own, above] = [issuer.list(), root.list()]
  const ask = async (url: string) => (url.includes(issuer.name) ? own : above)
  const roots = [
    Buffer.from(readFileSync(root.file('ca.pem'), 'utf8').replace(/-----.*-----/g, ''), 'base64'),
  ]
  const { signature, content } = findSignature(file)!

  const papers = Array.from({ length: PAPERS })
  const told = trust({ ask })
  const contestants = {
    bare: () =>
      timeEach(papers, 1, async () =>
        must(await bareVerify({ signature, content, roots, lists: [own, above] })),
      ),
    ours: () =>
      timeEach(papers, 1, async () =>
        must((await verifySignedPaper({ file, issued, person: thePerson }, told)).accepted),
      ),
  }
  await alternate(contestants, 1) // warm
  const results = await alternate(contestants, ROUNDS)
  const [rate, limit] = [medianOf(results.ours, 'perSecond'), medianOf(results.bare, 'perSecond')]
  const times = limit / rate
  return [
    {
      name: 'Xem tờ khai ký số',
      ours: shown(rate, 'tờ/s'),
      limit: shown(limit, 'tờ/s'),
      ratio: shown(times, 'lần giá'),
      target: `≤ ${shown(DEARER, 'lần giá')}`,
      isMet: times <= DEARER,
    },
  ]
}

/** A refused paper would be cheaper than an accepted one. */
function must(isAccepted: boolean) {
  if (!isAccepted) throw new Error('The paper of the bench was refused')
}
