import { Icon } from '@/components/ui/icon'
import { languageOfNames } from '@/lib/words/names'
import { t } from '@/lib/words/t'

/** A list of places as a field to type in (`browser/places/place-box.ts`), and one line of it. Only pages that ask for a place need it. */
export const PlaceListParts = () => (
  <>
    <template data-late="place-list">
      <div className="flex flex-wrap items-start gap-2">
        {/* With big letters the box needs the whole line for itself. */}
        <div className="min-w-0 flex-1 basis-[14rem]">
          <div className="relative">
            <input
              type="text"
              role="combobox"
              aria-autocomplete="list"
              aria-expanded="false"
              autoCapitalize="none"
              spellCheck={false}
              className="pr-[2.5em]"
            />
            <Icon name="down" className="pointer-events-none absolute top-3.5 right-3" />
            <div
              data-panel
              hidden
              // The browser makes whatever scrolls a stop for Tab; this one closes under the focus.
              tabIndex={-1}
              className="absolute inset-x-0 top-full z-20 max-h-[min(21rem,50dvh)] overflow-y-auto overscroll-contain rounded-md border-2 border-edge bg-paper"
            >
              <ul role="listbox" aria-label={t('Các nơi tìm thấy')} />
              <p data-none className="px-3 py-2.5 text-ink-soft">
                {t('Không thấy nơi nào. Xem lại tên, hoặc nhấn “Xóa” để thấy cả danh sách.')}
              </p>
            </div>
          </div>
          <p data-whole hidden className="mt-2 text-base" aria-hidden="true">
            {t('Đã chọn: <strong></strong>', { strong: () => <strong lang={languageOfNames()} /> })}
          </p>
        </div>
        <button
          type="button"
          className="min-h-12 shrink-0 cursor-pointer rounded-md border-2 border-edge bg-paper px-3 text-base font-bold text-voice hover:bg-voice-soft"
        >
          {t('Xóa')}
          <span className="sr-only" />
        </button>
        <p data-how className="sr-only">
          {t('Nhập vài chữ để tìm, không dấu cũng được. Nhấn mũi tên xuống để xem, Enter để chọn.')}
        </p>
      </div>
    </template>
    <template data-late="place-line">
      <li
        role="option"
        lang={languageOfNames()}
        aria-selected="false"
        className="flex cursor-pointer items-center gap-2 border-line px-3 py-2.5 leading-snug not-first:border-t hover:bg-voice-soft aria-selected:font-bold data-active:bg-voice data-active:text-paper forced-colors:data-active:bg-[SelectedItem] forced-colors:data-active:text-[SelectedItemText] forced-colors:data-active:forced-color-adjust-none [&>svg]:hidden aria-selected:[&>svg]:block"
      >
        <span className="min-w-0 flex-1">
          <span />
          <span className="block text-base font-normal empty:hidden" />
        </span>
        <Icon name="check" />
      </li>
    </template>
  </>
)
