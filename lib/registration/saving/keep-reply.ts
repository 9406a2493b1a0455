import 'server-only'
import type { Typed } from '@/lib/forms/form-state'
import { keyHash } from '@/lib/platform/seal/seal'
import { cleanLines } from '@/lib/text/clean-text'
import { contestedOf } from './contested'
import { replyFields } from './reply'
import type { OwnDeclaration } from '../repository'
import { markOf, shownIn } from './shown-mark'
import { writeOver } from '../standing/repository'
import { onWhatStands } from './what-stands'

/** `isOlder`: its page was not drawn for the reasons that stand now. `contested`: another note was written in another window. */
export type ReplyKept =
  | { ok: true; draft: OwnDeclaration; isOlder: boolean }
  | { ok: false; draft: OwnDeclaration; contested: Typed }

/** Keeps what was said beside the press, right or not, so that a refusal loses no word of it. */
export const keepReply = (own: OwnDeclaration, posted: Typed): Promise<ReplyKept> =>
  onWhatStands<OwnDeclaration, ReplyKept>(own, async (now) => {
    if (now.status !== 'RETURNED') return { ok: true, draft: now, isOlder: false }
    const { asked, ...shown } = shownIn(now, posted)
    const kept = now.typed.reply ?? {}
    const changed = changedIn(posted, { ...kept, ...shown })
    if ('note' in contestedOf('reply', { changed: pickNote(changed), shown, kept }))
      return { ok: false, draft: now, contested: saidIn(posted) }
    const isOlder = asked !== reasonsOf(now)
    // A tick answers the reasons that stood beside it.
    const typed = await writeOver(now, { reply: isOlder ? pickNote(changed) : changed })
    return typed && { ok: true, draft: { ...now, typed }, isOlder }
  })

/** What the form was drawn with, and for which reasons. */
export const shownReply = (own: Asked): Typed => ({
  ...Object.fromEntries(replyFields.map((name) => [name, own.typed.reply?.[name] ?? ''])),
  asked: reasonsOf(own),
})

export const markOfReply = (own: Asked & { reference: string }): string =>
  markOf(own.reference, shownReply(own))

type Asked = Pick<OwnDeclaration, 'typed' | 'corrections'>

const reasonsOf = ({ corrections }: Pick<Asked, 'corrections'>): string =>
  keyHash(JSON.stringify(corrections))

/** A box without a tick posts nothing; where nothing is left to answer, no note is asked for. */
const saidIn = ({ unchanged = '', commitment = '', note }: Typed): Typed => ({
  ...{ unchanged, commitment },
  ...(note !== undefined && { note: cleanLines(note) }),
})

function changedIn(posted: Typed, before: Typed): Typed {
  const said = Object.entries(saidIn(posted))
  return Object.fromEntries(said.filter(([name, words]) => words !== (before[name] ?? '')))
}

const pickNote = ({ note }: Typed): Typed => (note === undefined ? {} : { note })
