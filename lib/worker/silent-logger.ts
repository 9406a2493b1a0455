import 'server-only'
import { Logger } from 'graphile-worker'

// The worker's own lines repeat job payloads; ours hold message ids only, but errors may quote a recipient.
// Failures are in the Message table with their kind; here only the fact is told.
export const silentLogger = new Logger(() => (level, message) => {
  if (level === 'error') process.stderr.write(`worker: ${message.split(':')[0]}\n`)
})
