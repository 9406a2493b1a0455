import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { processWide } from '@/server/process/process-wide.mjs'

// What one copy of this module marks the other must see.
const shared = processWide as { transactionMark?: AsyncLocalStorage<true> }
const mark = (shared.transactionMark ??= new AsyncLocalStorage())

/** A fault of ours: work inside a transaction that reaches past it. When every connection is held by such work, nobody moves. */
export class SecondConnectionError extends Error {
  override name = 'SecondConnectionError'
  constructor() {
    super(
      'Inside a transaction everything goes through `tx`: pass it on, or read before it begins.',
    )
  }
}

export const insideTransaction = <Result>(work: () => Promise<Result>): Promise<Result> =>
  // Awaited within: Prisma asks only when somebody waits.
  mark.run(true, async () => await work())

export function refuseSecondConnection(): void {
  if (mark.getStore()) throw new SecondConnectionError()
}

/** The same client, which can't be touched by work that holds a transaction (decision 0014). */
export const outsideTransactions = <Client extends object>(client: Client): Client =>
  new Proxy(client, {
    get(target, name) {
      refuseSecondConnection()
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
