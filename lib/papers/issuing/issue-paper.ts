import 'server-only'
import { createHash, randomInt } from 'node:crypto'
import { actorOf, streamOf, type User } from '@/lib/accounts/account'
import { inTransaction } from '@/lib/platform/database/transaction'
import { env } from '@/lib/platform/env'
import { record } from '@/lib/platform/journal/journal'
import { countUse, findEndOfLimit } from '@/lib/platform/limits/rate-limit'
import { secretHash } from '@/lib/platform/seal/seal'
import type { OpenRecords } from '@/lib/records/open-records'
import type { RegisteredPerson } from '@/lib/records/records'
import { paperPdf } from '../printed/paper-pdf'
import { printedName, type PaperContents, type PaperFacts } from '../printed/paper-facts'
import { initialsOnPaper } from '../checking/paper-verdict'
import { newPaperCode, paperPath, shownPaperCode } from '../paper-code'
import { paperKinds } from '../paper-kind'
import { insertPaper } from '../repository'
import { findPaperSigner } from '../signer/find-paper-signer'
import { signPdf } from '../signer/sign-pdf'

/** Drawing and signing one takes the processor for a moment. */
const ofAccount = { name: 'issue-paper', points: 30, seconds: 60 * 60 }
const keyOf = ({ id }: User) => secretHash('limit', `papers:${id}`)

/** Until when this account may have no more papers; counts nothing. */
export const findNoIssuing = (user: User): Promise<Date | null> =>
  findEndOfLimit(ofAccount, keyOf(user))

/** Counts one paper that is asked for. Null while it may; else from when on again. */
export const countIssuing = (user: User): Promise<Date | null> => countUse(ofAccount, keyOf(user))

type Wish = { contents: PaperContents; person: RegisteredPerson | null }
export type GivenPaper = { bytes: Buffer; code: string; fileName: string }

/**
 * Draws and signs what was read in a look that is written down; who took it along stands in the register and in the owner's journal before
 * anybody has the file. The file is kept nowhere: whoever holds it proves it by its hash.
 */
export async function issuePaper(
  user: User,
  records: OpenRecords,
  { contents, person }: Wish,
): Promise<GivenPaper> {
  const [code, signer] = [newPaperCode(randomInt), await findPaperSigner()]
  const facts: PaperFacts = {
    ...{ code, issuedAt: new Date(), person },
    owner: { fullName: records.fullName, bhxhCode: records.bhxhCode },
    askedBy: records.relation === 'self' ? null : user.fullName,
    isTest: signer.isOwn,
    isDemo: env.DEMO_MODE,
    address: `${env.SITE_URL}${paperPath(code)}`,
  }
  const bytes = await signPdf(await paperPdf(facts, contents), signer)
  await writeDown(user, records, { facts, contents, bytes })
  return { bytes, code, fileName: `${paperKinds[contents.kind].fileName}-${shownPaperCode(code)}` }
}

type Written = { facts: PaperFacts; contents: PaperContents; bytes: Buffer }

const writeDown = (user: User, records: OpenRecords, { facts, contents, bytes }: Written) =>
  inTransaction(async (tx) => {
    const { kind } = contents
    const ofDays = 'days' in contents ? contents : null
    const paper = {
      ...{ code: facts.code, kind, issuedById: user.id, issuedAt: facts.issuedAt },
      ...{ days: ofDays?.days ?? null, inFull: ofDays?.inFull ?? false },
      initials: initialsOnPaper(printedName(facts)),
      sha256: createHash('sha256').update(bytes).digest(),
    }
    await insertPaper(records, paper, tx)
    const { relation } = records
    const details = { paper: kind, relation, inFull: paper.inFull }
    const [stream, actor] = [streamOf(records.accountId), actorOf(user)]
    await record({ stream, act: 'issue-paper', actor, details }, tx)
  })
