import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

/** Draws a part of ours where the server drew none. React is on the page already, so this costs nothing more. */
export function showAbove(element: Element, part: ReactNode): void {
  const place = document.createElement('div')
  element.before(place)
  createRoot(place).render(part)
}
