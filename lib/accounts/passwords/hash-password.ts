import 'server-only'
import { randomUUID } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

// Argon2id with OWASP's second recommendation: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The same letters typed on another keyboard may be composed differently. */
const composed = (password: string) => password.normalize('NFC')

export const hashPassword = (password: string): Promise<string> => hash(composed(password), cost)

let nobodys: Promise<string> | undefined

/** Takes the same time whether there is a password to compare with or not, so that waiting tells nothing. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword(randomUUID())
  const isRight = await verify(passwordHash ?? (await nobodys), composed(password))
  return passwordHash !== null && isRight
}
