import type { EntryWish } from '@/lib/audit/entry-wish'
import type { DayErrors } from '@/lib/forms/days/asked-days'
import { DayBox } from '../day-box'
import { OfficerButton } from '../officer-button'
import { besideBoxes, officerControl } from '../officer-control'

type Props = { wish: EntryWish; asked: Record<string, unknown>; wrong: DayErrors }

/** Which entries: about whom, and of which days. */
export const EntriesFilter = ({ wish, asked, wrong }: Props) => (
  <form
    method="post"
    action="/can-bo/nhat-ky/loc"
    aria-label="Chọn dòng nhật ký"
    className="mb-4 flex flex-wrap items-start gap-3 rounded-lg border border-line bg-paper p-3"
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
    <DayBox name="tu" label="Từ ngày" typed={asked.tu} error={wrong.tu} />
    <DayBox name="den" label="đến ngày" typed={asked.den} error={wrong.den} />
    <span className={besideBoxes}>
      <OfficerButton look="secondary">Xem</OfficerButton>
    </span>
  </form>
)
