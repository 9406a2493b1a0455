import { t } from '@/lib/words/t'

type Props = {
  onScanned: (scanned: string) => unknown
  /** Which code, and where it stands. */
  hint: string
}

export const scanButtonClasses =
  'min-h-12 cursor-pointer rounded-md border-2 border-voice bg-paper px-5 py-2 text-lg font-bold text-voice'

const BOX = 'ma-quet'

/** Where a handheld scanner types: it ends with Enter. */
export const ScanBox = ({ onScanned, hint }: Props) => (
  <form
    className="my-4"
    onSubmit={(event) => {
      event.preventDefault()
      const box = event.currentTarget.elements.namedItem(BOX) as HTMLInputElement
      onScanned(box.value)
      box.value = ''
    }}
  >
    <label htmlFor={BOX} className="mb-1 block font-bold">
      {t('Mã từ máy quét cầm tay')}
    </label>
    <p id={`${BOX}-hint`} className="mb-2 text-base text-ink-soft">
      {hint}
    </p>
    <div className="flex flex-wrap gap-3">
      <input
        id={BOX}
        name={BOX}
        aria-describedby={`${BOX}-hint`}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        inputMode="numeric"
        className="block min-h-12 w-[20rem] max-w-full rounded-md border-2 border-edge bg-paper px-3 py-2 text-lg text-ink"
      />
      <button type="submit" className={scanButtonClasses}>
        {t('Đọc mã')}
      </button>
    </div>
  </form>
)
