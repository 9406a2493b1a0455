import type { CaseFile } from '@/lib/review/case-file'
import { Picture } from './picture'

type Props = { file: CaseFile }

/** Both sides of the identity paper. They stay in sight while the sheet is scrolled. */
export function CasePictures({ file }: Props) {
  const { front, back } = file.answers.photos
  return (
    <div className="lg:sticky lg:top-2 lg:max-h-[calc(100dvh-1rem)] lg:self-start lg:overflow-y-auto">
      <h2 className="sr-only">Giấy tờ</h2>
      <Picture id="front" title="Ảnh mặt trước" src={paperAddress(file, front)} />
      <Picture id="back" title="Ảnh mặt sau" src={paperAddress(file, back)} />
    </div>
  )
}

export const paperAddress = ({ reference }: Pick<CaseFile, 'reference'>, id: string): string =>
  `/can-bo/ho-so/${reference}/giay-to/${id}`
