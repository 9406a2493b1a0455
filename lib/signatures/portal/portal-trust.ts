import 'server-only'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { env } from '@/lib/platform/env'
import { demoTrust } from '../demo/demo-authority'
import { askAuthority } from '../revocation/ask-authority'
import { readTrusted, type Trust } from '../trust'

/** Whom the portal believes today: the folder of the setting, and in the demo its own authority. */
export async function portalTrust(): Promise<Trust> {
  const files = env.TRUSTED_ROOTS ? await filesIn(env.TRUSTED_ROOTS) : []
  const trust = { ...readTrusted(files), ask: askAuthority, now: new Date() }
  return env.DEMO_MODE ? demoTrust(trust) : trust
}

async function filesIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => /\.(pem|crt|cer)$/.test(name))
  return Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')))
}
