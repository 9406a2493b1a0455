import type { ShownFile } from '@/lib/imports/desk/shown/show-file'
import { isImportKind } from '@/lib/imports/kinds/import-kinds'
import { countInWords } from './import-words'

const doneWords = (kind: string, done: number, lines: number) =>
  isImportKind(kind)
    ? `Đã làm đến dòng ${countInWords(done)} trong ${countInWords(lines)} dòng.`
    : `Đã làm đến hồ sơ thứ ${countInWords(done)}.`

/** How far a worker is: what is stored in the database, not what is hoped. */
export const FileProgress = ({ file: { id, kind, doneLine, lines } }: { file: ShownFile }) => (
  <div className="mb-6 max-w-[40rem]">
    <label htmlFor="da-lam" className="block">
      {doneLine === 0
        ? `Đang đọc qua cả tệp, hoặc đợi đến lượt. Tệp có ${countInWords(lines)} dòng.`
        : doneWords(kind, doneLine, lines)}
    </label>
    {/* How many claims a file holds nobody knows before its end. */}
    <progress
      id="da-lam"
      {...(isImportKind(kind) && { value: doneLine, max: Math.max(lines, 1) })}
      className="my-2 h-4 w-full"
    />
    <p>Bạn có thể rời trang này. Việc vẫn tiếp tục.</p>
    <p>
      <a href={`/can-bo/nap-du-lieu/${id}`} className="inline-flex min-h-11 items-center">
        Tải lại trang
      </a>
    </p>
  </div>
)
