import 'server-only'
import { randomUUID } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { hash, verify } from '@node-rs/argon2'
import { createSemaphore } from '@/lib/platform/limits/semaphore'

// Argon2id with OWASP's second recommendation: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

// More at a time than there are cores only fight for memory: four on two cores cost each 12 ms instead of 9.
const inTurn = createSemaphore(availableParallelism())

/** The same letters typed on another keyboard may be composed differently. */
const composed = (password: string) => password.normalize('NFC')

export const hashPassword = (password: string): Promise<string> =>
  inTurn(1, () => hash(composed(password), cost))

let nobodys: Promise<string> | undefined

/** Takes the same time whether there is a password to compare with or not, so that waiting tells nothing. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword(randomUUID())
  const compared = passwordHash ?? (await nobodys)
  const isRight = await inTurn(1, () => verify(compared, composed(password)))
  return passwordHash !== null && isRight
}
