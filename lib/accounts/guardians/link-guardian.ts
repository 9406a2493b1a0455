import 'server-only'
import { comesOfAgeOn } from '@/lib/insured/births/of-age'
import type { Birth } from '@/lib/insured/birth'
import { record } from '@/lib/platform/journal/journal'
import type { Tx } from '@/lib/platform/database/transaction'
import { streamOf } from '../account'
import { insertGuardianship } from './repository'

type Link = {
  /** Account of the child. */
  childId: string
  /** Mã số BHXH of whoever looks after it. */
  guardianCode: string
  kinship: string
  /** A whole day. */
  birth: Birth
  declarationId: string
  actor: string
}

/** Lets a guardian look after a child's account until the eighteenth birthday, in the approval's transaction. */
export async function linkGuardian({ birth, actor, ...link }: Link, tx: Tx): Promise<void> {
  await insertGuardianship({ ...link, endsOn: new Date(comesOfAgeOn(birth)) }, tx)
  await record({ stream: streamOf(link.childId), act: 'link-guardian', actor }, tx)
}
