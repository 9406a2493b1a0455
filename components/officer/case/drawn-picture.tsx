import { classes } from '@/components/ui/classes'
import { pictureRoom } from '@/components/ui/picture-room'

type Props = { id: string; title: string; src: string; alt: string }

const turns = ['0', '90', '180', '270'] as const

// Enlarged and on its side, the frame is as tall as the picture is wide, so that no part of it lies out of reach.
const frame = classes(
  'grid aspect-[8/5] min-h-0 w-full grid-rows-[minmax(0,1fr)] place-items-center',
  'group-has-[[data-zoom]:checked]/picture:w-[220%]',
  'group-has-[[data-zoom]:checked]/picture:group-has-[[data-sideways]:checked]/picture:aspect-[5/8]',
  'group-has-[[data-zoom]:checked]/picture:group-has-[[data-sideways]:checked]/picture:w-[137.5%]',
)
const image = classes(
  'h-full w-full object-contain',
  'group-has-[[data-contrast]:checked]/picture:contrast-200 group-has-[[data-contrast]:checked]/picture:grayscale',
  'group-has-[[data-zoom]:checked]/picture:group-has-[[data-sideways]:checked]/picture:h-auto',
  'group-has-[[data-zoom]:checked]/picture:group-has-[[data-sideways]:checked]/picture:w-[160%]',
  'group-has-[[data-zoom]:checked]/picture:group-has-[[data-sideways]:checked]/picture:max-w-none',
)
const turned = classes(
  'group-has-[[value="90"]:checked]/picture:rotate-90',
  'group-has-[[value="180"]:checked]/picture:rotate-180',
  'group-has-[[value="270"]:checked]/picture:-rotate-90',
  'group-has-[[data-sideways]:checked]/picture:scale-[0.62]',
  'group-has-[[data-zoom]:checked]/picture:group-has-[[data-sideways]:checked]/picture:scale-100',
)

/**
 * One picture that can be enlarged, turned and sharpened without any script: the controls are ordinary tick boxes and radios,
 * and the style sheet looks at which of them is chosen.
 */
export const DrawnPicture = ({ id, title, src, alt }: Props) => (
  <figure aria-label={title} className="group/picture mb-4">
    <div
      role="region"
      aria-label={title}
      tabIndex={0}
      className="max-h-[70vh] overflow-auto rounded-md border border-edge bg-ground"
    >
      <div className={frame}>
        {/* A private picture: Next's image optimiser would keep copies of it. */}
        <img src={src} alt={alt} className={classes(image, turned)} />
      </div>
    </div>
    <div
      className={classes(
        'mt-1 flex flex-wrap content-start items-center gap-x-4 text-sm',
        pictureRoom,
      )}
    >
      <strong>{title}</strong>
      <a href={src} className="inline-flex min-h-8 items-center pointer-coarse:min-h-11">
        Mở cỡ đầy đủ<span className="sr-only"> {title.toLocaleLowerCase('vi')}</span>
      </a>
      <Tick name="zoom" label="Phóng to" title={title} />
      <Tick name="contrast" label="Tăng tương phản" title={title} />
      <fieldset className="flex min-w-0 flex-wrap items-center gap-x-2">
        <legend className="float-left mr-1 font-normal">
          Xoay<span className="sr-only"> {title.toLocaleLowerCase('vi')}</span>
        </legend>
        {turns.map((turn) => (
          <label
            key={turn}
            className="inline-flex min-h-8 items-center gap-1 pointer-coarse:min-h-11"
          >
            <input
              type="radio"
              {...(turn === '90' || turn === '270' ? { 'data-sideways': '' } : {})}
              name={`turn-${id}`}
              value={turn}
              defaultChecked={turn === '0'}
              className="size-4"
            />
            {turn}°
          </label>
        ))}
      </fieldset>
    </div>
  </figure>
)

const Tick = ({
  name,
  label,
  title,
}: {
  name: 'zoom' | 'contrast'
  label: string
  title: string
}) => (
  <label className="inline-flex min-h-8 items-center gap-1.5 pointer-coarse:min-h-11">
    <input type="checkbox" {...{ [`data-${name}`]: '' }} className="size-4" />
    {label}
    <span className="sr-only"> {title.toLocaleLowerCase('vi')}</span>
  </label>
)
