import { isIP } from 'node:net'
import * as z from 'zod'
import { keySchema, ringOf, ringSchema } from './key-ring'

const flag = z
  .enum(['0', '1'])
  .default('0')
  .transform((value) => value === '1')
const count = (usual: number) => z.coerce.number().int().min(1).default(usual)
const milliseconds = (usual: number) => z.coerce.number().int().min(100).default(usual)

type Range = { address: string; prefix: number; family: 'ipv4' | 'ipv6' }

/** `10.1.0.0/16, 2001:db8::/32`; null when one of them is no range of addresses. */
export function readNetworks(text: string): Range[] | null {
  const parts = text.split(',').map((part) => part.trim())
  const ranges = parts.filter(Boolean).map((part): Range | null => {
    const [address = '', prefix] = part.split('/')
    const [longest, family] = isIP(address) === 6 ? [128, 'ipv6' as const] : [32, 'ipv4' as const]
    const bits = prefix === undefined ? longest : /^\d+$/.test(prefix) ? Number(prefix) : NaN
    return isIP(address) > 0 && bits <= longest ? { address, prefix: bits, family } : null
  })
  const known = ranges.filter((range) => range !== null)
  return known.length === ranges.length ? known : null
}
const networks = z
  .string()
  .default('')
  .transform((text, context) => {
    const ranges = readNetworks(text)
    if (ranges) return ranges
    context.addIssue('must be ranges of addresses: 10.1.0.0/16,192.0.2.7')
    return z.NEVER
  })

const schema = z.object({
  DATABASE_URL: z.string().min(1),
  SITE_URL: z.url().default('http://localhost:3000'),
  DEMO_MODE: flag,
  /** Seals the pictures and papers at rest: the ring `id:base64,…`, the single key of before, or both. */
  FILES_KEYS: ringSchema.optional(),
  FILES_KEY: keySchema.optional(),
  /** Turns one-time codes and addresses into hashes nobody can guess backwards. */
  CODES_KEY: keySchema,
  /** Of the sign-in's own cookies; read by its package, checked here. */
  NEXTAUTH_SECRET: keySchema,
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('Cổng giao dịch điện tử <khong-tra-loi@localhost>'),
  SMS_GATEWAY_URL: z.url().optional(),
  SMS_GATEWAY_TOKEN: z.string().optional(),
  /** Without marks: one paid part instead of two. */
  SMS_PLAIN: flag,
  /** How long an officer's decision waits, unheard by the citizen, in which it can be undone. */
  UNDO_MINUTES: z.coerce.number().int().min(0).max(60).default(10),
  /** The offices' own networks: many people behind one address, so their ceilings are higher (lib/platform/limit-network.ts). */
  OFFICE_NETWORKS: networks,
  /** Sent as `Authorization: Bearer …`, it opens the counts of /api/health from anywhere; this machine and the offices see them without. */
  HEALTH_TOKEN: z.string().min(16).optional(),
  /** Codes one anonymous network may cause in an hour, and all visitors together in an hour and a day (lib/platform/sending-limits.ts). */
  CODES_PER_NETWORK: count(20),
  CODES_PER_HOUR: count(3_000),
  CODES_PER_DAY: count(30_000),
  /** What nobody has submitted: drafts and megabytes of pictures of one anonymous network in an hour, drafts of all in an hour, gigabytes of all. */
  DRAFTS_PER_NETWORK: count(60),
  DRAFTS_PER_HOUR: count(6_000),
  PICTURES_MB_PER_NETWORK: count(60),
  PICTURES_GB: count(20),
  /** Pictures on their way at once, of one network and of all: they lie on this machine's disk meanwhile (lib/platform/storage-limits.ts). */
  UPLOADS_PER_NETWORK: count(8),
  UPLOADS: count(120),
  DATABASE_POOL: z.coerce.number().int().min(2).default(12),
  /** How long anybody waits for a connection, for one statement, for a row that another holds. */
  DATABASE_CONNECT_MS: milliseconds(5_000),
  DATABASE_STATEMENT_MS: milliseconds(10_000),
  DATABASE_LOCK_MS: milliseconds(5_000),
  /** '0' on processes that only serve pages; somebody else delivers the messages. */
  WORKER: z
    .enum(['0', '1'])
    .default('1')
    .transform((value) => value === '1'),
})

/** What one setting can't say alone. */
const whole = schema.transform((settings, context) => {
  const ring = ringOf(settings.FILES_KEYS, settings.FILES_KEY)
  if (!ring) context.addIssue({ code: 'custom', path: ['FILES_KEYS'], message: 'is missing' })
  const secrets = [...(ring ?? []).map(({ bytes }) => bytes), settings.CODES_KEY]
  if (new Set(secrets.map(String)).size < secrets.length)
    context.addIssue({ code: 'custom', path: ['CODES_KEY'], message: 'must be a key of its own' })
  if (settings.SMS_GATEWAY_URL && !settings.SMS_GATEWAY_TOKEN)
    context.addIssue({
      code: 'custom',
      path: ['SMS_GATEWAY_TOKEN'],
      message: 'is missing: SMS_GATEWAY_URL needs it',
    })
  return { ...settings, KEYS: ring! }
})

/**
 * What stands in the head of every document drawn on request. The server tells it (server/document-head.mjs); while developing, only
 * when it listens already.
 */
export const documentHead = () =>
  JSON.parse(process.env.DOCUMENT_HEAD ?? '{}') as { fontClass: string; tags: string }

/** The settings, read once; a missing one stops the process with its name before anybody is served. */
export const env = whole.parse(process.env)
