import type { KeyboardEvent, WheelEvent } from 'react'
import { pictureKeys } from './picture-keys'
import { useDragging } from './use-dragging'
import { viewInWords, isFarthest, styleOf, zoomed, type View } from './view'

type Props = {
  title: string
  src: string
  alt: string
  view: View
  change: (change: (view: View) => View) => void
}

/** The picture behind its window: wheel, keys and dragging move it. */
export function PictureFrame({ title, src, alt, view, change }: Props) {
  const dragging = useDragging(change)

  const onKeyDown = (event: KeyboardEvent) => {
    const act = pictureKeys[event.key]
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    change(act)
  }

  /** A wheel that only passes over the picture scrolls the page: it zooms where the picture was chosen, or with Ctrl. */
  const onWheel = (event: WheelEvent<HTMLElement>) => {
    const frame = event.currentTarget
    if (!event.ctrlKey && frame !== document.activeElement) return
    event.preventDefault()
    const { left, top, width, height } = frame.getBoundingClientRect()
    const at = {
      x: (event.clientX - left) / width - 0.5,
      y: (event.clientY - top) / height - 0.5,
    }
    change((now) => zoomed(now, event.deltaY < 0 ? 1 : -1, at))
  }

  return (
    <div
      role="group"
      aria-roledescription="khung ảnh"
      aria-label={`${title}: ${viewInWords(view)}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onWheel={onWheel}
      {...dragging}
      className={`aspect-[8/5] w-full touch-pinch-zoom overflow-hidden rounded-md border border-edge bg-ground select-none ${isFarthest(view) ? '' : 'cursor-grab touch-none active:cursor-grabbing'}`}
    >
      <img
        src={src}
        alt={alt}
        draggable={false}
        style={styleOf(view)}
        className="h-full w-full object-contain"
      />
    </div>
  )
}
