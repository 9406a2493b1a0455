import { useState } from 'react'
import { createVoices } from '@/browser/reasons/voices'
import { KeyList } from './key-list'
import { useKeysSetting } from './use-keys-setting'
import { useSheetForm } from './use-sheet-form'
import { useSheetKeys } from './use-sheet-keys'

/** Above the sheet: how far it is, what it lacks, and the keys that fill it in. */
export function SheetGuide() {
  const { asked, unmarked, unexplained } = useSheetForm()
  const [keysAreOn, setKeys] = useKeysSetting()
  const [isHelping, setIsHelping] = useState(false)
  const [said, status] = useState('')
  const [{ answer }] = useState(() => createVoices({ status, alert: status }))
  useSheetKeys(keysAreOn, { openHelp: () => setIsHelping(true), say: answer })
  return (
    <div className="mb-2 text-sm">
      <p>
        Đã đánh dấu {asked.length - unmarked.length} trên {asked.length} mục.
        {unexplained[0] && (
          <>
            {' '}
            Thiếu lý do:{' '}
            <a href={`#${unexplained[0]}.reason`} className="font-bold">
              {unexplained.length} mục
            </a>
            .
          </>
        )}
      </p>
      <p className="flex flex-wrap items-center gap-x-4">
        <button
          type="button"
          onClick={() => setIsHelping(true)}
          className="min-h-8 cursor-pointer text-voice underline pointer-coarse:min-h-11"
        >
          Phím tắt
        </button>
        <label className="inline-flex min-h-8 items-center gap-1.5 pointer-coarse:min-h-11">
          <input
            type="checkbox"
            defaultChecked={keysAreOn}
            onChange={({ currentTarget }) => setKeys(currentTarget.checked)}
            className="size-4"
          />
          Dùng phím tắt
        </label>
      </p>
      <p role="status" className="sr-only">
        {said}
      </p>
      {isHelping && <KeyList onClose={() => setIsHelping(false)} />}
    </div>
  )
}
