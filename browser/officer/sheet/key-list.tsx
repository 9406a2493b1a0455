import { CloseButton } from '../close-button'
import { OfficerDialog } from '../officer-dialog'
import { keyLines } from './sheet-keys'

const title = 'Phím tắt của phiếu kiểm tra'

/** «Phím tắt»: which keys there are, over the page. */
export const KeyList = ({ onClose }: { onClose: () => void }) => (
  <OfficerDialog label={title} onClose={onClose} className="max-w-[90vw] text-base">
    <h2 className="mb-2 text-lg">{title}</h2>
    <dl>
      {keyLines.map(({ key, words }) => (
        <div key={key} className="flex gap-4 border-b border-line py-1.5">
          <dt className="w-8 shrink-0 text-center font-bold">
            <kbd>{key}</kbd>
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
    <p className="mt-2 text-sm text-ink-soft">
      Trong ô chữ và danh sách, các phím này là của ô ấy. Nhấn Esc để về lại mục.
    </p>
    <CloseButton />
  </OfficerDialog>
)
