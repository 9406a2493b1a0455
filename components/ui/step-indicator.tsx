import { classes } from './classes'
import { t } from '@/lib/words/t'

export type StepIndicatorProps = {
  /** The few big steps, in order. */
  stages: readonly string[]
  /** From 1. */
  stage: number
  /** The pages of this stage, when it has several: counted apart, so that nobody meets two counts of steps. */
  page?: { current: number; total: number; title: string }
}

/** Where one is: the steps by name, the pages of this one as a bar and in words. */
export function StepIndicator({ stages, stage, page }: StepIndicatorProps) {
  const place = { stage, stages: stages.length, name: stages[stage - 1] ?? '', ...page }
  return (
    <div className="mb-6 print:hidden">
      <ol aria-label={t('Các bước')} className="flex flex-wrap gap-x-6 gap-y-1 text-base">
        {stages.map((title, index) => (
          <Stage key={title} number={index + 1} name={title} current={stage} />
        ))}
      </ol>
      {page && <Bar {...page} />}
      <p className="mt-2 text-base text-ink-soft">
        <span aria-hidden="true">{inShort(place)}</span>
        <span className="sr-only">{inWords(place)}</span>
      </p>
    </div>
  )
}

type Place = { stage: number; stages: number; name: string } & Partial<
  NonNullable<StepIndicatorProps['page']>
>

const inShort = ({ stage, stages, name, current, total, title }: Place): string =>
  current === undefined
    ? t('Bước {stage}/{stages}: {name}', { stage, stages, name })
    : t('Bước {stage}/{stages}, trang {current}/{total}: {title}', {
        ...{ stage, stages, current },
        ...{ total: total ?? 0, title: title ?? '' },
      })

const inWords = ({ stage, stages, name, current, total, title }: Place): string =>
  current === undefined
    ? t('Bước {stage} trên {stages}: {name}', { stage, stages, name })
    : t('Bước {stage} trên {stages}: {name}. Trang {current} trên {total}: {title}', {
        ...{ stage, stages, name, current },
        ...{ total: total ?? 0, title: title ?? '' },
      })

const Bar = ({ current, total }: { current: number; total: number }) => (
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
)

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
    {number < current && <span className="sr-only"> {t('(đã xong)')}</span>}
  </li>
)
