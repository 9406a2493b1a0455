import 'server-only'
import { readFile } from 'node:fs/promises'
import { env } from '@/lib/platform/env'
import { seal, unseal } from '@/lib/platform/seal/seal'
import { insertSigner, listSigners, replaceSealed, type SealedSigner } from '../repository'
import { makeOwnSigner } from './make-own-signer'
import { readSigner } from './read-signer'
import { paperSignerOf, type PaperSigner, type SignerMaterial } from './signer-of'

const nameOf = (number: number) => `paper-signer:${number}`
const FIRST = 1

let kept: Promise<PaperSigner> | null = null

/** The signer of the setting, else one of our own, which all servers read from the database. */
export function findPaperSigner(): Promise<PaperSigner> {
  kept ??= find().catch((fault) => {
    kept = null
    throw fault
  })
  return kept
}

async function find(): Promise<PaperSigner> {
  if (env.PAPER_SIGNER)
    return paperSignerOf(readSigner(await readFile(env.PAPER_SIGNER, 'utf8')), false)
  const [found] = await listSigners()
  return paperSignerOf(found ? open(found) : await makeFirst(), true)
}

async function makeFirst(): Promise<SignerMaterial> {
  const { key, certificates } = await makeOwnSigner()
  await insertSigner({ number: FIRST, sealed: seal(key, nameOf(FIRST)), certificates })
  // Another server may have been first.
  return open((await listSigners())[0]!)
}

const open = ({ number, sealed, certificates }: SealedSigner): SignerMaterial => ({
  key: unseal(sealed, nameOf(number)),
  certificates,
})

/** Sealed by the newest key of the ring, whichever sealed it before. */
export async function rekeySigners(): Promise<void> {
  for (const { number, sealed } of await listSigners()) {
    const name = nameOf(number)
    await replaceSealed({ number, sealed: seal(unseal(sealed, name), name) })
  }
}

/** By these anybody verifies what the portal signs: the last certificate of each chain. */
export async function listPaperRoots(): Promise<Buffer[]> {
  const { certificate, chain } = await findPaperSigner()
  const current = Buffer.from((chain.at(-1) ?? certificate).toSchema().toBER())
  const own = (await listSigners()).map(({ certificates }) => certificates.at(-1)!)
  return [current, ...own.filter((one) => !one.equals(current))]
}
