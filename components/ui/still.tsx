import type { AsyncLocalStorage } from 'node:async_hooks'
import { createRequire } from 'node:module'
import type { HTMLAttributes, ReactNode } from 'react'
import { StillPart } from './still-part'

type Renderer = Pick<typeof import('react-dom/server'), 'renderToStaticMarkup'>
type Process = typeof globalThis & { drawnParts?: AsyncLocalStorage<Map<string, string>> }

// React's own renderer, loaded as Node loads it: the one bundled with pages refuses to make plain HTML.
const { renderToStaticMarkup } = createRequire(`${process.cwd()}/package.json`)(
  'react-dom/server',
) as Renderer

type Props = HTMLAttributes<HTMLElement> & {
  as?: 'div' | 'main'
  /** False where a client component lives inside: React must then draw it in its own way. */
  isStill?: boolean
  /** The same for everybody whenever it has this name: drawn once. Names come from code, never from a visitor. */
  kept?: string
  children: ReactNode
}

/**
 * A part of a page in which no script of React's has anything to do, drawn as plain HTML in one go. Otherwise React draws it
 * twice, for the reader and again as data for itself, at several times the cost. A client component inside stops the page loudly.
 */
export function Still({ as = 'div', isStill = true, kept, children, ...attributes }: Props) {
  const Tag = as
  if (!isStill) return <Tag {...attributes}>{children}</Tag>
  const html = kept ? drawOnce(kept, children) : draw(children)
  const parts = (globalThis as Process).drawnParts?.getStore()
  // Inside another still part it is simply HTML; while pages are built there is no request to keep it in.
  if (isDrawing || !parts) return <Tag {...attributes} dangerouslySetInnerHTML={{ __html: html }} />
  const part = String(parts.size + 1)
  parts.set(part, html)
  return <StillPart as={as} part={part} {...attributes} />
}

let isDrawing = false

/** Drawing waits for nothing, so the mark stands exactly while this part is drawn. */
function draw(children: ReactNode): string {
  const before = isDrawing
  isDrawing = true
  try {
    return renderToStaticMarkup(children)
  } finally {
    isDrawing = before
  }
}

const drawn = new Map<string, string>()

function drawOnce(name: string, children: ReactNode): string {
  const html = drawn.get(name) ?? draw(children)
  drawn.set(name, html)
  return html
}
