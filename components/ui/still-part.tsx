'use client'

import type { AsyncLocalStorage } from 'node:async_hooks'
import type { HTMLAttributes } from 'react'

type Props = HTMLAttributes<HTMLElement> & { as: 'div' | 'main'; part: string }

/** What server/http.mjs opens for each request; there is none in a browser, nor while pages are built. */
type Request = typeof globalThis & { drawnParts?: AsyncLocalStorage<Map<string, string>> }

/** The HTML drawn for `part`: kept for this request on the server, already in the document in a browser. */
const htmlOf = (part: string): string =>
  typeof document === 'undefined'
    ? ((globalThis as Request).drawnParts?.getStore()?.get(part) ?? '')
    : (document.querySelector(`[data-part="${part}"]`)?.innerHTML ?? '')

/** Stands where a still part stands. React leaves alone what is inside, and need not be told again what that is. */
export const StillPart = ({ as: Tag, part, ...attributes }: Props) => (
  <Tag
    {...attributes}
    data-part={part}
    dangerouslySetInnerHTML={{ __html: htmlOf(part) }}
    suppressHydrationWarning
  />
)
