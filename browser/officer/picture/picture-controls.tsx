import { useState, type KeyboardEvent } from 'react'
import { asTaken, isFarthest, isNearest, turned, zoomed, type View } from './view'

type Props = { title: string; view: View; change: (change: (view: View) => View) => void }

const small =
  'inline-flex min-h-8 min-w-8 cursor-pointer items-center justify-center rounded-md border border-edge bg-paper px-2 aria-disabled:cursor-default aria-disabled:text-ink-soft pointer-coarse:min-h-11'

/** Everything wheel and keys can do, to be pressed. A button that can do no more stays: the focus would be lost with it. */
export function PictureControls({ title, view, change }: Props) {
  const [stop, setStop] = useState(0)
  const buttons = [
    { words: 'Thu nhỏ', sign: '−', isOver: isFarthest(view), act: (now: View) => zoomed(now, -1) },
    { words: 'Phóng to', sign: '+', isOver: isNearest(view), act: (now: View) => zoomed(now, 1) },
    { words: 'Xoay trái', sign: '↺', act: (now: View) => turned(now, -90) },
    { words: 'Xoay phải', sign: '↻', act: (now: View) => turned(now, 90) },
    { words: 'Đặt lại', sign: 'Đặt lại', act: () => asTaken },
  ]
  return (
    <>
      <div
        role="toolbar"
        aria-label={title}
        onKeyDown={goAlong}
        className="flex flex-wrap gap-x-2 gap-y-1"
      >
        {buttons.map(({ words, sign, isOver = false, act }, at) => (
          <button
            key={words}
            type="button"
            title={words}
            aria-label={`${words}: ${title}`}
            aria-disabled={isOver || undefined}
            tabIndex={at === stop ? 0 : -1}
            onFocus={() => setStop(at)}
            onClick={() => change(act)}
            className={small}
          >
            {sign}
          </button>
        ))}
      </div>
      <Slider
        label="Sáng"
        title={title}
        value={view.brightness}
        onInput={(brightness) => change((now) => ({ ...now, brightness }))}
      />
      <Slider
        label="Tương phản"
        title={title}
        value={view.contrast}
        onInput={(contrast) => change((now) => ({ ...now, contrast }))}
      />
    </>
  )
}

const along: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowLeft: (at, count) => (at + count - 1) % count,
  ArrowRight: (at, count) => (at + 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** The buttons are one stop of the Tab key; arrows go from one to the next. */
function goAlong(event: KeyboardEvent<HTMLElement>) {
  const goal = along[event.key]
  if (!goal || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const at = buttons.findIndex((button) => button === document.activeElement)
  buttons[goal(at, buttons.length)]?.focus()
}

type SliderProps = {
  label: string
  title: string
  value: number
  onInput: (value: number) => void
}

const Slider = ({ label, title, value, onInput }: SliderProps) => (
  <label className="inline-flex min-h-8 items-center gap-1 pointer-coarse:min-h-11">
    {label}
    <span className="sr-only"> {title.toLocaleLowerCase('vi')}</span>
    <input
      type="range"
      min={50}
      max={300}
      step={10}
      value={value}
      aria-valuetext={`${value}%`}
      onInput={({ currentTarget }) => onInput(Number(currentTarget.value))}
      className="w-20"
    />
  </label>
)
