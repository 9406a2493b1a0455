import { isIP } from 'node:net'
import * as z from 'zod'
import { servicesSchema } from './services-setting'
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

const PUBLIC_KEY_BYTES = 32

function readPublicKeys(text = '', refuse: (issue: string) => void): Buffer[] {
  const parts = text.split(',').map((part) => part.trim())
  const keys = parts.filter(Boolean).map((part) => Buffer.from(part, 'base64url'))
  if (keys.some(({ length }) => length !== PUBLIC_KEY_BYTES))
    refuse('must be public keys of 32 bytes')
  return keys
}

/** Each setting, what it must be and what it is for; .env.example and the start's errors are made from it. */
export const settingsSchema = z.object({
  DATABASE_URL: z
    .string()
    .min(1)
    .describe(
      'The database, with the role the portal reads and writes as. Unset: the embedded PostgreSQL and invented data.',
    ),
  SITE_URL: z
    .url()
    .default('http://localhost:3000')
    .describe('The public address, in links and letters.'),
  DEMO_MODE: flag.describe('1: invented people and officers, and messages shown on a page.'),
  FILES_KEYS: ringSchema
    .optional()
    .describe(
      'Seals the pictures and papers at rest: the ring `id:base64,…`, the first key seals. Whoever loses it loses the files.',
    ),
  FILES_KEY: keySchema
    .optional()
    .describe('The single key of before; in the ring its name is `first`.'),
  CODES_KEY: keySchema.describe(
    'Turns one-time codes and addresses into hashes nobody can guess backwards.',
  ),
  PAPER_KEYS: ringSchema.describe(
    'Signs the QR code of printed forms: `id:base64,…`, the first key signs, all prove. Of another use than FILES_KEYS.',
  ),
  PAPER_OLD_KEYS: z
    .string()
    .optional()
    .transform((text, context) => readPublicKeys(text, context.addIssue))
    .describe(
      'Public halves of keys that sign no more, as /giay/khoa names them (`x`), with commas: their papers stay provable.',
    ),
  CARD_KEYS: ringSchema.describe(
    'Signs the code of health cards that clinics check: `id:base64,…`, the first key signs, all prove. One that signs no more stays for 30 days.',
  ),
  PAPER_SIGNER: z
    .string()
    .optional()
    .describe(
      'A file (PEM): the key and the certificates of a licensed authority that sign the papers people take along. Unset: a test authority of our own, its key sealed in the database.',
    ),
  NEXTAUTH_SECRET: keySchema.describe(
    "Signs the sign-in's own cookies; read by its package, checked here.",
  ),
  TRUSTED_ROOTS: z
    .string()
    .optional()
    .describe(
      'A folder of certificates (PEM): the roots that signed forms are believed from, and the licensed authorities below them.',
    ),
  SMTP_URL: z.string().optional().describe('How letters leave: smtps://name:password@host.'),
  MAIL_FROM: z
    .string()
    .default('Cổng giao dịch điện tử <khong-tra-loi@localhost>')
    .describe('Who writes the letters.'),
  SMS_GATEWAY_URL: z.url().optional().describe('How text messages leave.'),
  SMS_GATEWAY_TOKEN: z.string().optional().describe('Opens the gateway of text messages.'),
  VOICE_GATEWAY_URL: z
    .url()
    .optional()
    .describe('How a voice calls and reads a code out. Unset: nobody is called.'),
  VOICE_GATEWAY_TOKEN: z.string().optional().describe('Opens the gateway of calls.'),
  POSTAL_URL: z.url().optional().describe('The public postal service, which fetches signed forms.'),
  POSTAL_TOKEN: z
    .string()
    .optional()
    .describe('Opens the postal service, and lets its reports in.'),
  IVAN_SERVICES: servicesSchema.describe(
    'The I-VAN providers that are connected: `code address token, …`, the code as the catalogue has it. A token lets its reports in, too.',
  ),
  SMS_PLAIN: flag.describe('1: text messages without marks, one paid part instead of two.'),
  UNDO_MINUTES: z.coerce
    .number()
    .int()
    .min(0)
    .max(60)
    .default(10)
    .describe(
      "How long an officer's decision waits, unheard by the citizen, in which it can be undone.",
    ),
  OFFICE_NETWORKS: networks.describe(
    "The offices' own networks: many people behind one address, so their ceilings are higher.",
  ),
  HEALTH_TOKEN: z
    .string()
    .min(16)
    .optional()
    .describe(
      'Sent as `Authorization: Bearer …`, it opens the counts of /api/health from anywhere; this machine and the offices see them without.',
    ),
  CODES_PER_NETWORK: count(20).describe('Codes one anonymous network may cause in an hour.'),
  CODES_PER_HOUR: count(3_000).describe('Codes all visitors together may cause in an hour.'),
  CODES_PER_DAY: count(30_000).describe('Codes all visitors together may cause in a day.'),
  SMS_PER_DAY: count(60_000).describe(
    'Text messages of all kinds in a day that are paid for: from four fifths of it on the log and /api/health say `budget`, beyond it `budget-spent`.',
  ),
  DRAFTS_PER_NETWORK: count(60).describe('Drafts one anonymous network may begin in an hour.'),
  DRAFTS_PER_HOUR: count(6_000).describe('Drafts all visitors together may begin in an hour.'),
  PICTURES_MB_PER_NETWORK: count(60).describe(
    'Megabytes of pictures, not yet submitted, of one anonymous network in an hour.',
  ),
  PICTURES_GB: count(20).describe('Gigabytes of pictures, not yet submitted, of all.'),
  UPLOADS_PER_NETWORK: count(8).describe(
    "Pictures of one network on their way at once: they lie on this machine's disk meanwhile.",
  ),
  UPLOADS: count(120).describe('Pictures of all on their way at once.'),
  DATABASE_POOL: z.coerce
    .number()
    .int()
    .min(2)
    .default(12)
    .describe('Connections of one process for its pages.'),
  DATABASE_CONNECT_MS: milliseconds(5_000).describe('How long anybody waits for a connection.'),
  DATABASE_STATEMENT_MS: milliseconds(10_000).describe('How long anybody waits for one statement.'),
  DATABASE_LOCK_MS: milliseconds(5_000).describe(
    'How long anybody waits for a row that another holds.',
  ),
  WORKER: z
    .enum(['0', '1'])
    .default('1')
    .transform((value) => value === '1')
    .describe('0 on a process that only serves pages: somebody else delivers the messages.'),
})

/** Services that are asked with a token. */
const opened = [
  ['SMS_GATEWAY_URL', 'SMS_GATEWAY_TOKEN'],
  ['VOICE_GATEWAY_URL', 'VOICE_GATEWAY_TOKEN'],
  ['POSTAL_URL', 'POSTAL_TOKEN'],
] as const

/** What one setting can't say alone. */
export const wholeSettings = settingsSchema.transform((given, context) => {
  const ring = ringOf(given.FILES_KEYS, given.FILES_KEY)
  if (!ring) context.addIssue({ code: 'custom', path: ['FILES_KEYS'], message: 'is missing' })
  const secrets = [...(ring ?? []).map(({ bytes }) => bytes), given.CODES_KEY]
  if (new Set(secrets.map(String)).size < secrets.length)
    context.addIssue({ code: 'custom', path: ['CODES_KEY'], message: 'must be a key of its own' })
  if (given.PAPER_KEYS.some(({ bytes }) => secrets.some((secret) => secret.equals(bytes))))
    context.addIssue({ code: 'custom', path: ['PAPER_KEYS'], message: 'must be keys of their own' })
  const papers = [...secrets, ...given.PAPER_KEYS.map(({ bytes }) => bytes)]
  if (given.CARD_KEYS.some(({ bytes }) => papers.some((secret) => secret.equals(bytes))))
    context.addIssue({ code: 'custom', path: ['CARD_KEYS'], message: 'must be keys of their own' })
  for (const [url, token] of opened)
    if (given[url] && !given[token])
      context.addIssue({ code: 'custom', path: [token], message: `is missing: ${url} needs it` })
  return { ...given, KEYS: ring! }
})
