import 'server-only'
import { randomUUID } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { hash, verify } from '@node-rs/argon2'
import { createFairTurns, type Asker } from '@/lib/platform/limits/fair-turns'

// Argon2id with OWASP's second recommendation: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

// More at a time than there are cores only fight for memory: four on two cores cost each 12 ms instead of 9.
const inHashTurn = createFairTurns(availableParallelism())

/** The portal's own: invented people, and what nobody's password is compared with. */
const nobody: Asker = ['nobody']

/** The same letters typed on another keyboard may be composed differently. */
const composed = (password: string) => password.normalize('NFC')

export const hashPassword = (password: string, asker = nobody): Promise<string> =>
  inHashTurn(asker, () => hash(composed(password), cost))

let nobodys: Promise<string> | undefined

/** `$argon2id$v=19$m=19456,t=2,p=1` */
const madeWith = (passwordHash: string) => passwordHash.split('$').slice(0, 4).join('$')

/** Made with another amount of work than is asked by now. */
export async function isDatedHash(passwordHash: string): Promise<boolean> {
  nobodys ??= hashPassword(randomUUID())
  return madeWith(passwordHash) !== madeWith(await nobodys)
}

/** Takes the same time whether there is a password to compare with or not, so that waiting tells nothing. */
export async function isPassword(
  passwordHash: string | null,
  password: string,
  asker: Asker,
): Promise<boolean> {
  nobodys ??= hashPassword(randomUUID())
  const compared = passwordHash ?? (await nobodys)
  const isRight = await inHashTurn(asker, () => verify(compared, composed(password)))
  return passwordHash !== null && isRight
}
