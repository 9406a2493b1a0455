import { importedIds } from '@/lib/imports/kinds/import-kinds'
import { kindTitle } from '@/lib/imports/kinds/kind-title'
import { MOST_MEGABYTES } from '@/lib/imports/desk/import-file'

/** First what a file is about, then the file. */
export const KindLinks = () => (
  <section aria-labelledby="gui-tep" className="mb-6">
    <h2 id="gui-tep" className="mb-2 text-xl">
      Gửi một tệp
    </h2>
    <p className="mb-2 max-w-[60rem]">
      Chọn loại tệp để xem tệp cần có gì, rồi gửi tệp đến {MOST_MEGABYTES} MB. Cổng xem trước và kể
      sẽ thêm, đổi, khép những gì. Người quản trị khác xem rồi mới nạp.
    </p>
    <ul className="flex flex-wrap gap-x-6">
      {importedIds.map((kind) => (
        <li key={kind}>
          <a
            href={`/can-bo/nap-du-lieu/loai/${kind}`}
            className="inline-flex min-h-11 items-center"
          >
            {kindTitle(kind)}
          </a>
        </li>
      ))}
    </ul>
  </section>
)
