import 'server-only'
import { Logger } from 'graphile-worker'
import { describeFault } from '@/lib/platform/database/describe-fault'
import { logLoss } from '@/server/process/stopping.mjs'

// The worker's own lines end in a colon and the fault's words, which may hold personal data: only what stands before is logged.
const BEFORE_THE_FAULT = /^[^:'\n]*/

// A warning that ends a runner; the other warnings are advice.
const GIVEN_UP = /^Runner stopping \(/

export const silentLogger = new Logger(() => (level, message, meta) => {
  if (level !== 'error' && !GIVEN_UP.test(message)) return
  const said = message.match(BEFORE_THE_FAULT)![0]
  const fault = meta?.error ? `\n${describeFault(meta.error)}` : ''
  logLoss(`worker: ${said}${fault}`)
})
