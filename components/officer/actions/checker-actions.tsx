import {
  failedItems,
  openItems,
  stillReopened,
  unexplainedItems,
  unmarkedItems,
} from '@/lib/review/sheet/check-sheet'
import { itemsOf, titleOf } from '@/lib/review/sheet/checklist'
import { changedItems } from '@/lib/review/sheet/unsent-sheet'
import { CitizenWords } from './citizen-words'
import { ActionButton, unsentOf } from '../desk-form'
import { NoteLine } from './internal-notes'
import type { JudgedCase } from './judged'
import { LackingItems } from './lacking-items'

/** After the sheet: on to the approver, or back to the citizen with every reason at once. */
export function CheckerActions({ form, officeCase, marks, obstacle, names }: JudgedCase) {
  const { sentBack } = officeCase.sheet
  const reopened = stillReopened(officeCase.sheet)
  return (
    <>
      {sentBack && (
        <div className="mb-3 border-l-4 border-warning bg-warning-soft px-3 py-2">
          <p className="font-bold">Người duyệt chuyển lại, cần xem:</p>
          <NoteLine note={sentBack} names={names} />
        </div>
      )}
      {reopened.map(({ item, ...asked }) => (
        <div key={item} className="mb-3 border-l-4 border-warning bg-warning-soft px-3 py-2">
          <p className="font-bold">
            Mở lại để xem:{' '}
            <a href={`#${item}`}>{titleOf(item, officeCase.answers.submission.method)}</a>
          </p>
          {asked.text !== sentBack?.text && <NoteLine note={asked} names={names} />}
        </div>
      ))}
      {obstacle ? (
        <p className="font-bold text-danger">{obstacle}</p>
      ) : (
        <NextStep form={form} officeCase={officeCase} marks={marks} />
      )}
    </>
  )
}

const SAVE_FIRST = 'Nhấn “Lưu phiếu kiểm tra” rồi mới làm bước tiếp theo.'

/** What differs from the saved sheet speaks first: told by the server, and by the style sheet while it is marked. */
type Judged = Pick<JudgedCase, 'form' | 'officeCase' | 'marks'>

function NextStep({ form, officeCase, marks }: Judged) {
  const unsaved = changedItems(unsentOf(form, 'phieu-kiem-tra'), marks)
  if (unsaved.length > 0)
    return (
      <>
        <LackingItems way={officeCase.answers.submission.method} items={unsaved} lack="chưa lưu" />
        <p>{SAVE_FIRST}</p>
      </>
    )
  return (
    <>
      <p className="sheet-changed font-bold">Phiếu có mục chưa lưu. {SAVE_FIRST}</p>
      <div className="sheet-unchanged">
        <SendOn form={form} officeCase={officeCase} marks={marks} />
      </div>
    </>
  )
}

function SendOn({ form, officeCase, marks }: Judged) {
  const asked = itemsOf(officeCase.answers)
  if (openItems(asked, marks).length > 0)
    return (
      <>
        <LackingItems
          way={officeCase.answers.submission.method}
          items={unmarkedItems(asked, marks)}
          lack="chưa đánh dấu"
        />
        <LackingItems
          way={officeCase.answers.submission.method}
          items={unexplainedItems(marks)}
          lack="thiếu lý do"
          part=".reason"
        />
      </>
    )
  if (failedItems(marks).length === 0)
    return (
      <>
        <p className="mb-2">Mọi mục đều đạt.</p>
        <ActionButton form={form} action="proposeApproval" className="w-full" />
      </>
    )
  return (
    <>
      <CitizenWords marks={marks} answers={officeCase.answers} />
      <div className="staying-last mt-3 flex flex-wrap gap-2 py-2">
        <ActionButton form={form} action="return" />
        <ActionButton form={form} action="proposeRefusal" look="danger" />
      </div>
    </>
  )
}
