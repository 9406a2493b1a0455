import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { checkout, dataPath } from './checkout.mjs'
import { withLock } from './lock.mjs'

/** What a demo listens on unless told otherwise: everybody knows its passwords. */
export const LOCAL_HOST = '127.0.0.1'

/** Reads `.env` and fills in what a first start needs to need nothing. What is set already stays. */
export async function resolveSettings() {
  const file = path.join(checkout, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  const port = (process.env.PORT ??= '3000')
  process.env.SITE_URL ??= `http://localhost:${port}`
  process.env.NEXTAUTH_URL ??= process.env.SITE_URL
  // Deadlines are Vietnamese days, wherever the server stands.
  process.env.TZ = 'Asia/Ho_Chi_Minh'
  process.env.NEXT_TELEMETRY_DISABLED ??= '1'
  resolveDemo()
  if (process.env.DATABASE_URL) return refuseWithoutSecrets()
  for (const [name, value] of Object.entries(await localSecrets())) process.env[name] ??= value
}

function resolveDemo() {
  if (!process.env.DATABASE_URL) process.env.DEMO_MODE ??= '1'
  if (process.env.DEMO_MODE === '1') process.env.HOST ??= LOCAL_HOST
}

/** The secrets of the embedded database: made once, kept beside it. */
export const localSecrets = () =>
  withLock('secrets', async () => {
    const file = dataPath('secrets.json')
    const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
    const secrets = { ...newSecrets(), ...kept }
    writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 })
    return secrets
  })

const newSecrets = () => ({
  NEXTAUTH_SECRET: randomBytes(32).toString('base64'),
  FILES_KEY: randomBytes(32).toString('base64'),
  CODES_KEY: randomBytes(32).toString('base64'),
  PAPER_KEYS: `first:${randomBytes(32).toString('base64')}`,
  CARD_KEYS: `first:${randomBytes(32).toString('base64')}`,
})

/** Keys made up here would be lost with this folder, and the pictures in that database with them. */
function refuseWithoutSecrets() {
  const missing = Object.keys(newSecrets()).filter(
    (name) => !process.env[name] && !(name === 'FILES_KEY' && process.env.FILES_KEYS),
  )
  if (missing.length > 0)
    throw new Error(
      `Bạn đã đặt DATABASE_URL. Hãy đặt thêm ${missing.join(', ').replace('FILES_KEY', 'FILES_KEYS')}, mỗi khóa tạo bằng: openssl rand -base64 32 (PAPER_KEYS, CARD_KEYS: một tên, dấu hai chấm, rồi khóa). Xem docs/operations.md.`,
    )
}
