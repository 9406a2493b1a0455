import { useState } from 'react'
import { pictureRoom } from '@/components/ui/picture-room'
import { classes } from '@/components/ui/classes'
import { CloseButton } from '../close-button'
import { OfficerDialog } from '../officer-dialog'
import { keysInWords } from './picture-keys'
import { PictureControls } from './picture-controls'
import { PictureFrame } from './picture-frame'
import { asTaken } from './view'

type Props = {
  title: string
  src: string
  alt: string
  /** What was typed, to be read beside the picture. */
  typed: { label: string; value: string }[]
}

/** One picture of the papers: nearer, turned, moved, made clearer; and as large as the window with what was typed beside it. */
export function PictureViewer({ typed, ...picture }: Props) {
  const { title, src } = picture
  const [view, change] = useState(asTaken)
  const [isLarge, setIsLarge] = useState(false)
  return (
    <figure aria-label={title} className="mb-4">
      <PictureFrame {...picture} {...{ view, change }} />
      <div
        className={classes(
          'mt-1 flex flex-wrap content-start items-center gap-x-2 gap-y-1 text-sm',
          pictureRoom,
        )}
      >
        <strong className="mr-2">{title}</strong>
        <PictureControls {...{ title, view, change }} />
        <button
          type="button"
          onClick={() => setIsLarge(true)}
          className="min-h-8 cursor-pointer text-left text-voice underline pointer-coarse:min-h-11"
        >
          Xem lớn cạnh lời khai<span className="sr-only"> {title.toLocaleLowerCase('vi')}</span>
        </button>
        <a href={src} className="inline-flex min-h-8 items-center pointer-coarse:min-h-11">
          Mở cỡ đầy đủ<span className="sr-only"> {title.toLocaleLowerCase('vi')}</span>
        </a>
      </div>
      {isLarge && (
        <Large title={title} typed={typed} onClose={() => setIsLarge(false)}>
          <PictureFrame {...picture} {...{ view, change }} />
          <div className="mt-1 flex flex-wrap items-center gap-x-2 text-sm">
            <PictureControls {...{ title, view, change }} />
          </div>
        </Large>
      )}
    </figure>
  )
}

type LargeProps = {
  title: string
  typed: Props['typed']
  onClose: () => void
  children: React.ReactNode
}

const Large = ({ title, typed, onClose, children }: LargeProps) => (
  <OfficerDialog
    label={`${title} cạnh lời khai`}
    onClose={onClose}
    className="max-h-[96dvh] w-full max-w-[96vw] overflow-y-auto"
  >
    <div className="grid gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,1fr)]">
      <div className="mx-auto w-full lg:max-w-[130dvh]">{children}</div>
      <div>
        <h2 className="mb-2 text-lg">Lời khai</h2>
        <dl>
          {typed.map(({ label, value }) => (
            <div key={label} className="border-b border-line py-1.5">
              <dt className="text-sm text-ink-soft">{label}</dt>
              <dd className="text-lg font-bold wrap-anywhere">{value}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-3 text-sm text-ink-soft">{keysInWords}</p>
        <CloseButton />
      </div>
    </div>
  </OfficerDialog>
)
