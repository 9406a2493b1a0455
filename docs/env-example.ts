import * as z from 'zod'
import { settingsSchema } from '@/lib/platform/settings-schema'

type Setting = { description?: string; default?: unknown }

/** Read by what runs around the pages, before and beside the schema. */
const around: Record<string, Setting> = {
  PORT: { description: 'Where the server listens.', default: 3000 },
  HOST: {
    description: 'The address it listens at. Unset: all of this machine; a demo: 127.0.0.1.',
  },
  SITE_HOSTS: { description: 'Further names of the site.' },
  NEXTAUTH_URL: { description: "The address of the sign-in's cookies. Unset: SITE_URL." },
  TRUSTED_PROXY: {
    description: 'Which proxies may tell for whom they ask: how many, or their ranges.',
  },
  MIGRATE_DATABASE_URL: {
    description: 'The owner of the tables, used to migrate and grant. Unset: DATABASE_URL.',
  },
}

const { properties = {} } = z.toJSONSchema(settingsSchema, { io: 'input', unrepresentable: 'any' })

const line = ([name, { description, default: usual = '' }]: [string, Setting]): string =>
  `# ${description}\n# ${name}=${quoted(String(usual))}\n`

/** A value with blanks or brackets, as a shell and Node both read it. */
const quoted = (value: string) => (/[\s<>#]/.test(value) ? `"${value}"` : value)

/** .env.example: every setting, its sentence and what it is when nobody sets it. */
export const envExample =
  (): string => `# Every setting, with what it is when nobody sets it. Nothing need be set to try the portal.
# Copy what you need to .env. Made from lib/platform/settings-schema.ts by «npm run docs»: don't edit it here.
# Each key is made with: openssl rand -base64 32. How they belong together: docs/operations.md.

${Object.entries({ ...around, ...(properties as Record<string, Setting>) })
  .map(line)
  .join('\n')}`
