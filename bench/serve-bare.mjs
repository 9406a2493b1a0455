import path from 'node:path'
import next from 'next'
import { readScriptTable } from '../server/csp.mjs'
import { createSite } from '../server/http.mjs'
import { strictPolicy } from '../server/policy.mjs'
import { listen } from '../server/port.mjs'

// node bench/serve-bare.mjs <folder> <port>: the bare app behind the same policy and headers as the site.

const [dir = '', port = ''] = process.argv.slice(2)
const app = next({ dir, hostname: 'localhost', port: Number(port) })
await app.prepare()
const policy = strictPolicy(readScriptTable(path.join(dir, '.next')))
await listen(createSite(policy, app.getRequestHandler()), Number(port))
process.on('disconnect', () => process.exit())
process.send?.('serving')
