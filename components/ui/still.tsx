import { createRequire } from 'node:module'
import type { HTMLAttributes, ReactNode } from 'react'

type Renderer = Pick<typeof import('react-dom/server'), 'renderToStaticMarkup'>

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
export const Still = ({ as: Tag = 'div', isStill = true, kept, children, ...attributes }: Props) =>
  isStill ? (
    <Tag {...attributes} dangerouslySetInnerHTML={{ __html: htmlOf(children, kept) }} />
  ) : (
    <Tag {...attributes}>{children}</Tag>
  )

const drawn = new Map<string, string>()

function htmlOf(children: ReactNode, name?: string): string {
  if (!name) return renderToStaticMarkup(children)
  const html = drawn.get(name) ?? renderToStaticMarkup(children)
  drawn.set(name, html)
  return html
}
