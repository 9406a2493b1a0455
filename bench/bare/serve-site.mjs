import { randomBytes } from 'node:crypto'
import next from 'next'
import { contentPolicy } from '../../server/http/headers.mjs'
import { createSite } from '../../server/http/http.mjs'
import { listen } from '../../server/process/port.mjs'

// node bench/bare/serve-site.mjs <folder> <port>: the bare app behind the same headers, and as strict a policy, as the site.

const [dir = '', port = ''] = process.argv.slice(2)
const app = next({ dir, hostname: 'localhost', port: Number(port) })
await app.prepare()
const handle = app.getRequestHandler()
await listen(createSite(answer), Number(port))
process.on('disconnect', () => process.exit())
process.send?.('serving')

/**
 * A page that Next draws on request brings inline scripts; Next reads from the request which nonce they are to have.
 * @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response
 */
function answer(request, response) {
  if (request.url === '/') return handle(request, response)
  const nonce = randomBytes(16).toString('base64')
  const policy = contentPolicy.replace("script-src 'self'", `script-src 'self' 'nonce-${nonce}'`)
  request.headers['content-security-policy'] = policy
  response.setHeader('Content-Security-Policy', policy)
  return handle(request, response)
}
