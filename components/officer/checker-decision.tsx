import type { CaseFile } from '@/lib/review/case-file'
import {
  failedItems,
  openItems,
  unexplainedItems,
  unmarkedItems,
  type Marks,
} from '@/lib/review/check-sheet'
import { itemOf, type ItemId } from '@/lib/review/checklist'
import { CitizenWords } from './citizen-words'
import { DeedForm, type Desk } from './deed-form'
import { NoteLine } from './internal-notes'
import { OfficerButton } from './officer-button'

type Props = {
  desk: Desk
  file: CaseFile
  marks: Marks
  obstacle: string | null
  names: Map<string, string>
}

/** After the sheet: on to the approver, or back to the citizen with every reason at once. */
export function CheckerDecision({ desk, file, marks, obstacle, names }: Props) {
  const { sentBack } = file.sheet
  return (
    <>
      {sentBack && (
        <div className="mb-3 border-l-4 border-warning bg-warning-soft px-3 py-2">
          <p className="font-bold">Người duyệt chuyển lại, cần xem:</p>
          <NoteLine note={sentBack} names={names} />
        </div>
      )}
      {obstacle ? (
        <p className="font-bold text-danger">{obstacle}</p>
      ) : (
        <NextStep desk={desk} marks={marks} />
      )}
    </>
  )
}

function NextStep({ desk, marks }: Pick<Props, 'desk' | 'marks'>) {
  if (openItems(marks).length > 0) return <OpenItems marks={marks} />
  if (failedItems(marks).length === 0)
    return (
      <DeedForm desk={desk} deed="trinh-duyet">
        <p className="mb-2">Mọi mục đều đạt.</p>
        <OfficerButton className="w-full">Trình cấp tài khoản</OfficerButton>
      </DeedForm>
    )
  return (
    <>
      <CitizenWords marks={marks} />
      <div className="mt-3 flex flex-wrap gap-2">
        <DeedForm desk={desk} deed="tra-lai">
          <OfficerButton>Trả lại để bổ sung</OfficerButton>
        </DeedForm>
        <DeedForm desk={desk} deed="trinh-tu-choi">
          <OfficerButton look="danger">Đề nghị từ chối</OfficerButton>
        </DeedForm>
      </div>
    </>
  )
}

const OpenItems = ({ marks }: { marks: Marks }) => (
  <>
    <Still items={unmarkedItems(marks)} lack="chưa đánh dấu" />
    <Still items={unexplainedItems(marks)} lack="thiếu lý do" part=".reason" />
  </>
)

const Still = ({ items, lack, part = '' }: { items: ItemId[]; lack: string; part?: string }) =>
  items.length === 0 ? null : (
    <p>
      Còn {items.length} mục {lack}. {items.length > 1 ? 'Mục đầu tiên: ' : 'Đó là: '}
      <a href={`#${items[0]}${part}`}>{itemOf(items[0]!).title}</a>.
    </p>
  )
