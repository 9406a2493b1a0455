import { roleLabel, roles } from '@/lib/accounts/account'
import { staffStates, staffStateWords, type StaffListWish } from '@/lib/staff/shown/staff-list-wish'
import { OfficerButton } from '../officer-button'
import { besideBoxes, officerControl } from '../officer-control'

type Choice = readonly [value: string, label: string]

/** Which officers: by name, staff code, office, role and state. */
export const StaffFilter = ({ wish }: { wish: StaffListWish }) => (
  <form
    method="post"
    action="/can-bo/nhan-su/loc"
    aria-label="Tìm cán bộ"
    className="mb-4 flex flex-wrap items-start gap-3 rounded-lg border border-line bg-paper p-3"
  >
    <label className="block min-w-0 flex-1 basis-[16rem] text-sm">
      Họ tên hoặc mã cán bộ
      <input
        name="ten"
        defaultValue={wish.words}
        autoComplete="off"
        spellCheck={false}
        className={officerControl}
      />
    </label>
    <label className="block min-w-0 text-sm">
      Mã cơ quan
      <input
        name="co-quan"
        defaultValue={wish.officeCode ?? ''}
        inputMode="numeric"
        autoComplete="off"
        className={`${officerControl} max-w-[8rem]`}
      />
    </label>
    <Choices
      name="vai-tro"
      label="Vai trò"
      chosen={wish.role?.toLowerCase() ?? ''}
      options={[
        ['', 'Tất cả'],
        ...roles.map((role): Choice => [role.toLowerCase(), roleLabel[role]]),
      ]}
    />
    <Choices
      name="tinh-trang"
      label="Tình trạng"
      chosen={staffStateWords[wish.state].slug}
      options={staffStates.map((state): Choice => {
        const { slug, label } = staffStateWords[state]
        return [slug, label]
      })}
    />
    <span className={besideBoxes}>
      <OfficerButton look="secondary">Tìm cán bộ</OfficerButton>
      <a href="/can-bo/nhan-su" className="inline-flex min-h-11 items-center">
        Xem tất cả
      </a>
    </span>
  </form>
)

type ChoicesProps = { name: string; label: string; chosen: string; options: Choice[] }

const Choices = ({ name, label, chosen, options }: ChoicesProps) => (
  <label className="block min-w-0 text-sm">
    {label}
    <select name={name} defaultValue={chosen} className={`${officerControl} max-w-[14rem]`}>
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  </label>
)
