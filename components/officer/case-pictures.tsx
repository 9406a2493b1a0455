import type { CaseFile } from '@/lib/review/case-file'
import { Picture } from './picture'

type Props = { file: CaseFile; formPaperId: string | null }

/** Both sides of the identity paper and the printed form. They stay in sight while the sheet is scrolled. */
export function CasePictures({ file, formPaperId }: Props) {
  const address = (id: string) => `/can-bo/ho-so/${file.reference}/giay-to/${id}`
  const { front, back } = file.answers.photos
  return (
    <div className="lg:sticky lg:top-2 lg:max-h-[calc(100dvh-1rem)] lg:self-start lg:overflow-y-auto">
      <h2 className="sr-only">Giấy tờ</h2>
      <Picture id="front" title="Ảnh mặt trước" src={address(front)} />
      <Picture id="back" title="Ảnh mặt sau" src={address(back)} />
      {formPaperId && (
        <a href={address(formPaperId)} className="inline-flex min-h-11 items-center font-bold">
          Xem mẫu 01 đã in (PDF)
        </a>
      )}
    </div>
  )
}
