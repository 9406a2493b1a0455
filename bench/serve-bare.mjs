import { randomBytes } from 'node:crypto'
import path from 'node:path'
import next from 'next'
import { readScriptTable } from '../server/csp.mjs'
import { contentPolicy } from '../server/headers.mjs'
import { createSite } from '../server/http.mjs'
import { strictPolicy } from '../server/policy.mjs'
import { listen } from '../server/port.mjs'

// node bench/serve-bare.mjs <folder> <port>: the bare app behind the same headers, and as strict a policy, as the site.

const [dir = '', port = ''] = process.argv.slice(2)
const app = next({ dir, hostname: 'localhost', port: Number(port) })
await app.prepare()
const ofSite = strictPolicy(readScriptTable(path.join(dir, '.next')))
await listen(createSite(policyFor, app.getRequestHandler()), Number(port))
process.on('disconnect', () => process.exit())
process.send?.('serving')

/** A page that Next draws on request brings inline scripts; Next reads from the request which nonce they are to have. */
function policyFor(request, path) {
  const decided = ofSite(request, path)
  if (decided.isStatic || path.startsWith('/_next/')) return decided
  const policy = contentPolicy([`nonce-${randomBytes(16).toString('base64')}`])
  request.headers['content-security-policy'] = policy
  return { ...decided, policy }
}
