/** How a picture is looked at. `x` and `y`: how far it was moved, in widths and heights of its frame. */
export type View = {
  zoom: number
  turn: 0 | 90 | 180 | 270
  x: number
  y: number
  brightness: number
  contrast: number
}

export const asTaken: View = { zoom: 1, turn: 0, x: 0, y: 0, brightness: 100, contrast: 100 }

const MOST = 8
const STEP = 1.25
/** Height of the frame by its width; on its side a picture is drawn this small to fit. */
const FRAME = 5 / 8

const within = (value: number, most: number) => Math.min(most, Math.max(-most, value))

/** No farther than where the picture's own edge meets the frame's. */
const inSight = (view: View): View => {
  const most = (view.zoom - 1) / 2
  return { ...view, x: within(view.x, most), y: within(view.y, most) }
}

/** Nearer by so many steps, farther by so many less; what lies at `at`, from the middle of the frame, stays where it is. */
export function zoomed(view: View, steps: number, at = { x: 0, y: 0 }): View {
  const zoom = Math.min(MOST, Math.max(1, view.zoom * STEP ** steps))
  const by = zoom / view.zoom
  return inSight({ ...view, zoom, x: at.x - (at.x - view.x) * by, y: at.y - (at.y - view.y) * by })
}

export const moved = (view: View, x: number, y: number): View =>
  inSight({ ...view, x: view.x + x, y: view.y + y })

export const turned = (view: View, by: 90 | -90): View => ({
  ...view,
  turn: ((view.turn + by + 360) % 360) as View['turn'],
})

export const isFarthest = ({ zoom }: View): boolean => zoom === 1
export const isNearest = ({ zoom }: View): boolean => zoom === MOST

export const styleOf = ({ zoom, turn, x, y, brightness, contrast }: View) => ({
  transform: `translate(${x * 100}%, ${y * 100}%) scale(${zoom * (turn % 180 === 0 ? 1 : FRAME)}) rotate(${turn}deg)`,
  filter: `brightness(${brightness}%) contrast(${contrast}%)`,
})

/** What a reader who sees nothing of it hears. */
export const viewInWords = ({ zoom, turn }: View): string =>
  `Phóng ${Math.round(zoom * 100)}%, xoay ${turn}°`
