import 'server-only'
import { listSealed, replaceSecret } from './repository'
import { openSecret, sealSecret } from './sealed-secret'

/** With the newest key, so that the one before can be put away. What can't be opened stays as it is, and is counted. */
export async function rekeyFactors(): Promise<number> {
  let shut = 0
  let after: string | null = null
  for (;;) {
    const rows = await listSealed(after)
    for (const { id, accountId, kind, sealed } of rows) {
      const of = { kind: kind as 'TOTP' | 'BACKUP', accountId }
      const again = reseal(sealed!, of)
      if (again) await replaceSecret(id, again)
      else shut++
    }
    const last = rows.at(-1)
    if (!last) return shut
    after = last.id
  }
}

function reseal(sealed: Uint8Array, of: Parameters<typeof openSecret>[1]): Buffer | null {
  try {
    return sealSecret(openSecret(sealed, of), of)
  } catch {
    return null
  }
}
