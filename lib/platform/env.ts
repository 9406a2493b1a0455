import { wholeSettings } from './settings-schema'

/**
 * What stands in the head of every document drawn on request. The server tells it (server/build/document-head.mjs); while developing, only
 * when it listens already.
 */
export function documentHead(): { fontClass: string; tags: string } {
  const told = process.env.DOCUMENT_HEAD ?? '{}'
  if (readHead?.told !== told) readHead = { told, head: JSON.parse(told) }
  return readHead.head
}
let readHead: { told: string; head: { fontClass: string; tags: string } } | undefined

/** On the machine of who writes the code, never where people are served. */
export const isDeveloping = () => process.env.NODE_ENV === 'development'

/** The settings, read once; a missing one stops the process with its name before anybody is served. */
export const env = wholeSettings.parse(process.env)
