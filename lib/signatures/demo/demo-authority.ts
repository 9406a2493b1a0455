import 'server-only'
import { CertificateRevocationList, Time } from 'pkijs'
import { processWide } from '@/server/process/process-wide.mjs'
import { takeCertificate } from '../certificates/held'
import type { AskAuthority } from '../revocation/standing'
import type { KeyHolder } from '../remote/remote-signer'
import type { Trust } from '../trust'
import { makeCertificate, usages, type Made } from '../making/make-certificate'
import { signDigest } from '../making/sign-digest'

/** An authority that only the demo trusts, new with every process: it gives out certificates, and lists that name none. */
type DemoAuthority = { root: Made; issuer: Made }

const LISTS = 'http://noi-cap.demo/'
const DAY_MS = 24 * 60 * 60_000

const authority = (): Promise<DemoAuthority> => {
  const kept = processWide as { demoAuthority?: Promise<DemoAuthority> }
  return (kept.demoAuthority ??= makeAuthority())
}

async function makeAuthority(): Promise<DemoAuthority> {
  const of = { usage: usages.authority, years: 10 }
  const root = await makeCertificate({ ...of, name: 'Gốc chứng thực trình diễn' })
  const name = 'Nơi cấp chứng thư số trình diễn'
  return { root, issuer: await makeCertificate({ ...of, name, lists: `${LISTS}root` }, root) }
}

/** Signs as a service does that keeps people's keys. */
export async function signForDemo(
  sha256: Buffer,
  { idNumber, taxCode }: KeyHolder,
): Promise<Buffer> {
  const { issuer } = await authority()
  const person = {
    name: 'Người ký trình diễn',
    uid: idNumber ? `CCCD:${idNumber}` : `MST:${taxCode}`,
    usage: usages.person,
    years: 1,
  }
  const signer = await makeCertificate({ ...person, lists: `${LISTS}issuer` }, issuer)
  const { certificate, keys } = signer
  const own = { certificate, privateKey: keys.privateKey }
  return signDigest(sha256, own, [issuer.certificate], new Date())
}

/** Beside whom the settings trust. */
export async function demoTrust(trust: Trust): Promise<Trust> {
  const { root } = await authority()
  return {
    ...trust,
    roots: [...trust.roots, takeCertificate(root.certificate)],
    ask: asking(trust.ask),
  }
}

const asking =
  (ask: AskAuthority): AskAuthority =>
  async (url, body) => {
    if (!url.startsWith(LISTS)) return ask(url, body)
    const { root, issuer } = await authority()
    return emptyList(url === `${LISTS}root` ? root : issuer)
  }

async function emptyList({ certificate, keys }: Made): Promise<Buffer> {
  const list = new CertificateRevocationList({ version: 1, issuer: certificate.subject })
  list.thisUpdate = new Time({ type: 0, value: new Date() })
  list.nextUpdate = new Time({ type: 0, value: new Date(Date.now() + DAY_MS) })
  await list.sign(keys.privateKey, 'SHA-256')
  return Buffer.from(list.toSchema().toBER())
}
