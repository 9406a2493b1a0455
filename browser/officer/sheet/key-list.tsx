import { CloseButton } from '../close-button'
import { useEffect, useRef } from 'react'
import { keyLines } from './sheet-keys'

/** «Phím tắt»: which keys there are, over the page. */
export function KeyList({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby="key-list-title"
      className="m-auto max-w-[90vw] rounded-lg border border-edge bg-paper p-4 text-base text-ink backdrop:bg-focus-edge/70"
    >
      <h2 id="key-list-title" className="mb-2 text-lg">
        Phím tắt của phiếu kiểm tra
      </h2>
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
        Trong ô chữ và danh sách, các phím này không làm gì khác thường.
      </p>
      <CloseButton />
    </dialog>
  )
}
