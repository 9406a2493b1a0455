import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import type { User } from '@/lib/accounts/account'
import { today } from '@/lib/forms/days/dates'
import { tellBegun } from '@/lib/platform/answers/tell-begun'
import { inPageTurn } from '@/lib/platform/limits/page-turn'
import { openRecords } from '@/lib/records/open-records'
import { dataFiles, savedName, type DataFileName } from '../data-file'
import { findTooManyTakings } from './limit-takings'
import { partsOfFile } from './parts-of-file'

type Asked = { whose: string; name: DataFileName; withCovered: boolean }

/** A file of somebody's data; null where this person may not take it. That it was taken is written down before anything is read. */
export async function takeDataFile(user: User, asked: Asked): Promise<Response | null> {
  const { whose, name, withCovered } = asked
  const tooMany = await findTooManyTakings(user)
  if (tooMany) return tooMany
  const taken = { file: name, withCovered: dataFiles[name].hasVisits && withCovered }
  const look = await openRecords(user, { whose, part: 'takeAway', inFull: true, taken })
  if (!look) return null
  const owner = { fullName: look.fullName, bhxhCode: look.bhxhCode, madeAt: new Date() }
  const parts = partsOfFile[name]({ look, owner, accountId: look.accountId, withCovered })
  // Asked for before the answer begins: what can't be read is a fault that is told, not a file that breaks off.
  const first = await parts.next()
  await tellBegun()
  return new Response(bodyOf(first, parts), {
    headers: {
      'content-type': dataFiles[name].mediaType,
      'content-disposition': `attachment; filename="${savedName(name, look.fullName, today())}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

type Part = string | Uint8Array

/** Sent as it is read; what is read later is still said in the language of who asked. */
function bodyOf(first: IteratorResult<Part>, parts: AsyncGenerator<Part>) {
  const inLanguageAsked = AsyncLocalStorage.snapshot()
  const readOn = () => inPageTurn(() => parts.next())
  const encoder = new TextEncoder()
  let next: IteratorResult<Part> | null = first
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = next ?? (await inLanguageAsked(readOn))
      next = null
      if (done) controller.close()
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value)
    },
    async cancel() {
      await parts.return(undefined)
    },
  })
}
