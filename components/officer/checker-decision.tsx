import type { CaseFile } from '@/lib/review/case-file'
import { failedItems, openItems, type Marks } from '@/lib/review/check-sheet'
import { itemOf } from '@/lib/review/checklist'
import { CitizenWords } from './citizen-words'
import { deedAddress } from './deed-address'
import { OfficerButton } from './officer-button'

type Props = { file: CaseFile; marks: Marks; obstacle: string | null }

/** After the sheet: on to the approver, or back to the citizen with every reason at once. */
export function CheckerDecision({ file, marks, obstacle }: Props) {
  if (obstacle) return <p className="font-bold text-danger">{obstacle}</p>
  const open = openItems(marks)
  if (open.length > 0) return <OpenItems items={open} />
  if (failedItems(marks).length === 0)
    return (
      <form method="post" action={deedAddress(file, 'trinh-duyet')}>
        <p className="mb-2">Mọi mục đều đạt.</p>
        <OfficerButton className="w-full">Trình duyệt cấp tài khoản</OfficerButton>
      </form>
    )
  return (
    <>
      <CitizenWords marks={marks} />
      <div className="mt-3 flex flex-wrap gap-2">
        <form method="post" action={deedAddress(file, 'tra-lai')}>
          <OfficerButton>Trả lại để bổ sung</OfficerButton>
        </form>
        <form method="post" action={deedAddress(file, 'trinh-tu-choi')}>
          <OfficerButton look="danger">Đề nghị từ chối</OfficerButton>
        </form>
      </div>
    </>
  )
}

const OpenItems = ({ items }: { items: ReturnType<typeof openItems> }) => (
  <p>
    Còn {items.length} mục chưa đánh dấu. <a href={`#${items[0]}`}>{itemOf(items[0]!).title}</a>
  </p>
)
