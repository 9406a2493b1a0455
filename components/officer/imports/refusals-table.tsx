import { DataTable } from '@/components/ui/data-table'
import { MOST_REFUSALS, SHOWN_REFUSALS } from '@/lib/imports/desk/import-file'
import { foundInWords } from '@/lib/imports/desk/kind-words'
import type { ShownFile } from '@/lib/imports/desk/shown/show-file'
import { unitWord } from '@/lib/imports/kinds/kind-title'
import { countInWords } from './import-words'

const whole = (kind: string) => `Cả ${unitWord(kind)}`

/** Where rows were refused, and what to do: never what stands there. */
export const RefusalsTable = ({ file: { id, kind, refusals } }: { file: ShownFile }) =>
  refusals.length > 0 && (
    <section aria-labelledby="cho-can-sua">
      <h2 id="cho-can-sua" className="mb-2 text-xl">
        Chỗ cần sửa trong tệp
      </h2>
      <p className="mb-2 max-w-[60rem]">
        {refusals.length < SHOWN_REFUSALS
          ? `Có ${refusals.length} chỗ cần sửa hoặc xem lại.`
          : `Dưới đây là ${SHOWN_REFUSALS} chỗ đầu tiên. Tệp tải về có đến ${countInWords(MOST_REFUSALS)} chỗ.`}{' '}
        Việc bạn đọc được ghi vào nhật ký.
      </p>
      <p className="mb-3">
        <a
          href={`/can-bo/nap-du-lieu/${id}/cho-can-sua`}
          download
          className="inline-flex min-h-11 items-center"
        >
          Tải mọi chỗ cần sửa (CSV)
        </a>
      </p>
      <DataTable
        caption="Chỗ cần sửa trong tệp"
        hideCaption
        columns={[
          { header: 'Ở đâu', width: 'lg:w-[14rem]' },
          { header: 'Cột hoặc mục', width: 'lg:w-[18rem]' },
          { header: 'Cần làm gì' },
        ]}
        rows={refusals.map((refusal, at) => {
          const { line, column, sentence } = foundInWords(kind, refusal, countInWords)
          return { key: String(at), cells: [`Dòng ${line}`, column || whole(kind), sentence] }
        })}
      />
    </section>
  )
