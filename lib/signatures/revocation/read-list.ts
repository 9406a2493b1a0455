import * as asn1 from 'asn1js'
import { AlgorithmIdentifier } from 'pkijs'
import { isSignedBy, methodOf } from '../certificates/algorithms'
import { mayUse, usageBits, type Held } from '../certificates/held'
import { isTime, onlyValue, tags, timeOf, valuesIn, type Der } from './der'
import { AHEAD_MS, type Standing } from './standing'

/** What a list of revoked certificates (RFC 5280, 5) says of one. Null when it is not this issuer's, too old, or about something else. */
export function standingInList(
  bytes: Buffer,
  held: Held,
  issuer: Held,
  now: Date,
): Standing | null {
  try {
    return read(bytes, held, issuer, now)
  } catch {
    return null
  }
}

function read(bytes: Buffer, held: Held, issuer: Held, now: Date): Standing | null {
  const [body, algorithm, signature] = valuesIn(onlyValue(bytes, tags.sequence).body)
  if (!body || !algorithm || !signature) return null
  if (mayUse(issuer, usageBits.cRLSign) === false) return null
  return isFrom(issuer, { body, algorithm, signature }) ? readBody(body, held, now) : null
}

function readBody(body: Der, held: Held, now: Date): Standing | null {
  const parts = [...valuesIn(body.body)]
  if (parts[0]?.tag === tags.integer) parts.shift()
  const [, name, made, next, ...rest] = parts
  if (!name?.whole.equals(nameOf(held)) || !isOfNow(made, next, now)) return null
  const rows = rest[0]?.tag === tags.sequence ? rest.shift() : undefined
  if (rest.some((extensions) => limits(extensions.body))) return null
  return rows ? standingAmong(rows, held) : 'good'
}

/** A list that doesn't say until when it counts would count for ever. */
function isOfNow(made: Der | undefined, next: Der | undefined, now: Date): boolean {
  if (!made || !next || !isTime(next)) return false
  return timeOf(made).getTime() <= now.getTime() + AHEAD_MS && now <= timeOf(next)
}

const nameOf = ({ parsed }: Held) => Buffer.from(parsed.issuer.valueBeforeDecode)

function isFrom(
  issuer: Held,
  { body, algorithm, signature }: Record<'body' | 'algorithm' | 'signature', Der>,
) {
  const method = methodOf(
    new AlgorithmIdentifier({ schema: asn1.fromBER(new Uint8Array(algorithm.whole)).result }),
  )
  // The first byte of a string of bits counts the unused ones: none.
  const bits = signature.body.subarray(1)
  return (
    method !== null && !method.weak && isSignedBy(issuer.key.publicKey, method, body.whole, bits)
  )
}

/** A list that leaves something out says so in an extension nobody may overlook: of such a list we believe nothing. */
function limits(extensions: Buffer): boolean {
  const [list] = valuesIn(extensions)
  return [...valuesIn(list?.body ?? Buffer.alloc(0))].some(({ body }) => {
    const [, critical] = valuesIn(body)
    return critical?.tag === 0x01 && critical.body[0] !== 0
  })
}

const HOLD = Buffer.from([0x0a, 0x01, 0x06])
const REASON = Buffer.from([0x06, 0x03, 0x55, 0x1d, 0x15])

function standingAmong(rows: Der, held: Held): Standing {
  const own = Buffer.from(held.parsed.serialNumber.valueBlock.valueHexView)
  for (const { body } of valuesIn(rows.body)) {
    const [serial, , why] = valuesIn(body)
    if (!serial?.body.equals(own)) continue
    return why?.body.includes(REASON) && why.body.includes(HOLD) ? 'on-hold' : 'revoked'
  }
  return 'good'
}
