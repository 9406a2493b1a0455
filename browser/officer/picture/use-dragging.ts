import { useRef, type PointerEvent } from 'react'
import { moved, type View } from './view'

type Change = (change: (view: View) => View) => void

/** The picture follows the finger or the mouse that holds it. */
export function useDragging(change: Change) {
  const held = useRef<{ x: number; y: number } | null>(null)
  const letGo = () => {
    held.current = null
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      held.current = { x: event.clientX, y: event.clientY }
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: ({ clientX: x, clientY: y, currentTarget }: PointerEvent<HTMLElement>) => {
      const from = held.current
      if (!from) return
      const { width, height } = currentTarget.getBoundingClientRect()
      held.current = { x, y }
      change((view) => moved(view, (x - from.x) / width, (y - from.y) / height))
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
  }
}
