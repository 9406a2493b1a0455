import { generateKeyPairSync, sign, verify } from 'node:crypto'
import { findPublicKey } from './keys'
import { judgeCardCode, type CardVerdict } from './judge-card'
import { openStatement, rollingDigits, slotBytes } from './shown-code'
import { signStatement } from './sign-statement'
import { slotOf } from './slots'
import type { CardStatement } from './statement'

const P1363 = 'ieee-p1363' as const

/** A telephone with a key of its own. */
export function aDevice() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  return {
    key: new Uint8Array(Buffer.concat([Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')])),
    /** What its screen shows at an instant by its own clock. */
    shows(digits: string, clock: number): string {
      const opened = openStatement(digits)
      if (typeof opened === 'string') throw new Error(opened)
      const slot = slotOf(clock)
      const signed = slotBytes(opened, slot)
      const signature = sign('sha256', signed, { key: privateKey, dsaEncoding: P1363 })
      return `https://cong.test/kiem-tra-the#${digits}${rollingDigits(slot, signature)}`
    },
  }
}
export type Device = ReturnType<typeof aDevice>

/** Ten o'clock in the morning of 30 November 2026. */
export const AT = Date.parse('2026-11-30T10:00:00+07:00')

export const aStatement = (
  deviceKey: Uint8Array,
  differing: Partial<CardStatement> = {},
): CardStatement => ({
  id: '00ff8a3c51d20e77',
  issuedAt: AT / 1000 - 3600,
  expiresAt: AT / 1000 + 29 * 24 * 3600,
  number: 'DN4010166210987',
  fullName: "H'Hen Niê",
  birthYear: 1989,
  level: 80,
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  facility: '01018',
  deviceKey,
  ...differing,
})

export const aCode = (device: Device, differing: Partial<CardStatement> = {}, clock = AT) =>
  device.shows(signStatement(aStatement(device.key, differing)), clock)

/** Node's own crypto, not the code of the check page. */
export const judgedAt = (
  scanned: string,
  now: number,
  withdrawn: string[] = [],
): Promise<CardVerdict> =>
  judgeCardCode(scanned, {
    now,
    withdrawn: new Set(withdrawn),
    portal: ({ keyId, signed, signature }) => {
      const key = findPublicKey(keyId)
      return key && verify(null, signed, key, signature)
    },
    device: (raw, signed, signature) => {
      const [x, y] = [raw.subarray(0, 32), raw.subarray(32)].map((half) =>
        Buffer.from(half).toString('base64url'),
      )
      try {
        return verify(
          'sha256',
          signed,
          {
            key: { kty: 'EC', crv: 'P-256', x, y },
            format: 'jwk',
            dsaEncoding: P1363,
          } as never,
          signature,
        )
      } catch {
        return false
      }
    },
  })
