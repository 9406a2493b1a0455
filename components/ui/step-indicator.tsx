import { classes } from './classes'

export type StepIndicatorProps = {
  /** From 1. */
  current: number
  total: number
  title?: string
  /** The official two: «1 Loại đối tượng», «2 Đăng ký». */
  stages?: readonly string[]
  /** From 1; the stage that `current` belongs to. */
  stage?: number
}

const officialStages = ['Loại đối tượng', 'Đăng ký'] as const

export function StepIndicator({
  current,
  total,
  title,
  stages = officialStages,
  stage,
}: StepIndicatorProps) {
  const currentStage = stage ?? (current === 1 ? 1 : 2)
  return (
    <div className="mb-6 print:hidden">
      <ol aria-label="Các giai đoạn" className="flex flex-wrap gap-x-6 gap-y-1 text-base">
        {stages.map((name, index) => (
          <Stage key={name} number={index + 1} name={name} current={currentStage} />
        ))}
      </ol>
      <div aria-hidden="true" className="mt-3 flex gap-1">
        {Array.from({ length: total }, (_, index) => (
          <span
            key={index}
            className={classes(
              'h-1.5 flex-1 rounded-sm forced-colors:border',
              index < current
                ? 'bg-voice forced-color-adjust-none forced-colors:bg-[CanvasText]'
                : 'bg-line',
            )}
          />
        ))}
      </div>
      <p className="mt-2 text-base text-ink-soft">
        Bước {current} trên {total}
        {title && `: ${title}`}
      </p>
    </div>
  )
}

const Stage = ({ number, name, current }: { number: number; name: string; current: number }) => (
  <li
    aria-current={number === current ? 'step' : undefined}
    className={classes(
      'flex items-center gap-2',
      number === current ? 'font-bold text-voice' : 'text-ink-soft',
    )}
  >
    <span
      className={classes(
        'grid size-7 place-items-center rounded-full border-2 text-sm leading-none font-bold',
        number < current && 'border-voice text-voice',
        number === current && 'border-voice bg-voice text-paper',
        number > current && 'border-edge',
      )}
    >
      {number}
    </span>
    {name}
    {number < current && <span className="sr-only"> (đã xong)</span>}
  </li>
)
