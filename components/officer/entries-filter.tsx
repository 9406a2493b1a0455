import type { EntryWish } from '@/lib/audit/entry-wish'
import { OfficerButton } from './officer-button'
import { officerControl } from './officer-control'

/** Which entries: about whom, and of which days. */
export const EntriesFilter = ({ wish }: { wish: EntryWish }) => (
  <form
    method="post"
    action="/can-bo/nhat-ky/loc"
    aria-label="Chọn dòng nhật ký"
    className="mb-4 flex flex-wrap items-end gap-3 rounded-lg border border-line bg-paper p-3"
  >
    <label className="block min-w-0 flex-1 basis-[16rem] text-sm">
      Mã hồ sơ, mã số BHXH hoặc mã cán bộ
      <input
        name="ve-ai"
        defaultValue={wish.about}
        autoComplete="off"
        spellCheck={false}
        className={officerControl}
      />
    </label>
    <label className="block min-w-0 text-sm">
      Từ ngày
      <input name="tu" type="date" defaultValue={wish.from ?? ''} className={officerControl} />
    </label>
    <label className="block min-w-0 text-sm">
      đến ngày
      <input name="den" type="date" defaultValue={wish.to ?? ''} className={officerControl} />
    </label>
    <OfficerButton look="secondary">Xem</OfficerButton>
  </form>
)
