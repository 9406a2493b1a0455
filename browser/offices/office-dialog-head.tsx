import type { KeyboardEvent } from 'react'
import { controlClasses } from '@/components/ui/fields/field'
import { t } from '@/lib/words/t'
import { edge, oneRow } from './office-dialog-foot'

type Props = {
  typed: string
  onTyped: (typed: string) => void
  /** Enter, or down: into the list. */
  onGoOn: () => void
  /** What a reader hears of the list once it stands still. */
  heard: string
}

/** What the dialog is, and the words to look for an office by. */
export function OfficeDialogHead({ typed, onTyped, onGoOn, heard }: Props) {
  const goOn = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return
    event.preventDefault()
    onGoOn()
  }
  return (
    <div className={`border-b border-line ${edge} ${oneRow}`}>
      <h2
        id="office-dialog-title"
        tabIndex={-1}
        className="mb-3 text-xl focus:shadow-none focus:outline-none [@media(height<32rem)]:mb-1 [@media(height<32rem)]:text-lg [@media(height<22rem)]:sr-only"
      >
        {t('Chọn cơ quan Bảo hiểm xã hội')}
      </h2>
      <label htmlFor="office-search" className="text-base">
        <strong>{t('Tìm theo tên')}</strong>
        <span className="[@media(height<22rem)]:sr-only">{t(', không dấu cũng được')}</span>
      </label>
      <input
        id="office-search"
        type="search"
        autoComplete="off"
        className={controlClasses(undefined, 'mt-1 w-full min-w-0 flex-1')}
        value={typed}
        onChange={(event) => onTyped(event.target.value)}
        onKeyDown={goOn}
      />
      <p role="status" className="sr-only">
        {heard}
      </p>
    </div>
  )
}
