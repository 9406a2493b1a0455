import { Island } from '@/components/layout/island'
import { DrawnPicture } from './drawn-picture'

type Props = {
  id: string
  title: string
  src: string
  /** Whose paper it is. */
  of: string
  /** What was declared, to be read beside the enlarged picture. */
  typed: { label: string; value: string }[]
}

/** A picture of a paper: looked at closely where scripts run, and enlarged, turned and sharpened without them. */
export function Picture({ id, title, src, of, typed }: Props) {
  const picture = { title, src, alt: `${title} giấy tờ của ${of}` }
  return (
    <div className="@container">
      <Island name="picture-viewer" props={{ ...picture, typed }}>
        <DrawnPicture id={id} {...picture} />
      </Island>
    </div>
  )
}
