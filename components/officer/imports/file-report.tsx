import { SummaryList } from '@/components/ui/summary-list'
import { formatInstant } from '@/lib/forms/days/dates'
import { fileStateLabel, isWorkedOn } from '@/lib/imports/desk/import-file'
import { kindTitle } from '@/lib/imports/kinds/kind-title'
import type { ShownFile } from '@/lib/imports/desk/shown/show-file'
import { CountsTable } from './counts-table'
import { FileActions } from './file-actions'
import { FileProgress } from './file-progress'
import { FileTroubles } from './file-troubles'
import { countInWords, sizeInWords } from './import-words'
import { RefusalsTable } from './refusals-table'

/**
 * A file and what became of it. As long as a worker has it, scripts draw the body anew where it stands (browser/officer/follow-import.ts); the line
 * above stays, so that a change is read aloud once.
 */
export const FileReport = ({ file }: { file: ShownFile }) => (
  <div data-import={isWorkedOn(file.state) ? 'under-way' : 'rests'}>
    <p role="status" data-import-state className="mb-3 text-lg font-bold">
      {fileStateLabel[file.state]}
    </p>
    <div data-import-body>
      {isWorkedOn(file.state) && <FileProgress file={file} />}
      <FileTroubles file={file} />
      <CountsTable file={file} />
      <FileActions file={file} />
      <RefusalsTable file={file} />
      <FileFacts file={file} />
    </div>
  </div>
)

const FileFacts = ({ file }: { file: ShownFile }) => (
  <section className="max-w-[60rem]" aria-labelledby="ve-tep">
    <h2 id="ve-tep" className="mb-2 text-xl">
      Về tệp này
    </h2>
    <SummaryList
      rows={[
        { label: 'Tên tệp', value: file.fileName },
        { label: 'Loại tệp', value: kindTitle(file.kind) },
        { label: 'Cỡ tệp', value: `${sizeInWords(file.size)}, ${countInWords(file.lines)} dòng` },
        { label: 'Người gửi', value: `${file.bringer}, ${formatInstant(file.broughtAt)}` },
        { label: 'Người nạp', value: file.decider },
        {
          label: 'Tình trạng',
          value: `${fileStateLabel[file.state]}, từ ${formatInstant(file.since)}`,
        },
      ]}
    />
    <p>
      <a href="/can-bo/nap-du-lieu" className="inline-flex min-h-11 items-center">
        Về danh sách tệp
      </a>
    </p>
  </section>
)
