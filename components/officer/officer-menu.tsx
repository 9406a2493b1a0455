import { PersonName } from '@/components/ui/words/person-name'
import type { ShownOfficer } from '@/lib/review/shown-officer'
import { LookUp, LookUpButton, ofPage } from './page-form'

type Props = {
  officer: ShownOfficer
  current?: string
  searched?: string
  /** The page has a form that is filled in: searching and leaving send it along. */
  isOfPage: boolean
}

export const OfficerMenu = ({ officer, current, searched, isOfPage }: Props) => (
  <>
    <nav aria-label="Việc của cán bộ">
      <ul className="flex flex-wrap gap-x-4">
        <Entry href="/can-bo" title="Hồ sơ" current={current} />
        {officer.canReceive && (
          <Entry href="/can-bo/tiep-nhan" title="Tiếp nhận tờ khai đã ký" current={current} />
        )}
        {officer.canReceive && (
          <Entry href="/can-bo/tai-quay" title="Nhập tại quầy" current={current} />
        )}
        {officer.canChangeContacts && (
          <Entry href="/can-bo/doi-lien-he" title="Đổi liên hệ" current={current} />
        )}
        {officer.canHandleCorrections && (
          <Entry href="/can-bo/bao-sai" title="Báo sai" current={current} />
        )}
        {officer.canResendMessages && (
          <Entry href="/can-bo/tin-chua-gui" title="Tin chưa gửi được" current={current} />
        )}
        {officer.canImport && (
          <Entry href="/can-bo/nap-du-lieu" title="Nạp dữ liệu" current={current} />
        )}
        {officer.canWatchRetention && (
          <Entry href="/can-bo/thoi-han-giu" title="Thời hạn giữ" current={current} />
        )}
        {officer.canViewStaff && <Entry href="/can-bo/nhan-su" title="Nhân sự" current={current} />}
        {officer.canCheckJournal && (
          <Entry href="/can-bo/nhat-ky" title="Nhật ký" current={current} />
        )}
      </ul>
    </nav>
    <LookUp
      isOfPage={isOfPage}
      action={SEARCH}
      role="search"
      className="flex min-w-0 flex-1 basis-full flex-wrap gap-2 sm:max-w-xl sm:basis-[16rem]"
    >
      <label htmlFor="tu-khoa" className="self-center text-sm leading-tight whitespace-nowrap">
        Tìm hồ sơ
        <span className="sr-only">
          {' '}
          theo mã hồ sơ, họ tên, mã số BHXH, mã số thuế, giấy tờ, điện thoại
        </span>
      </label>
      <input
        {...ofPage(isOfPage)}
        id="tu-khoa"
        name="tu-khoa"
        defaultValue={searched}
        autoComplete="off"
        spellCheck={false}
        placeholder="Mã, tên, số"
        className="min-h-11 w-full min-w-0 flex-1 basis-[8rem] rounded-md border-2 border-edge bg-paper px-3 text-base text-ink"
      />
      <LookUpButton isOfPage={isOfPage} action={SEARCH}>
        Tìm
      </LookUpButton>
    </LookUp>
    <div className="flex items-center gap-x-3 max-lg:basis-full max-sm:flex-wrap max-sm:justify-between sm:ml-auto sm:justify-end">
      <p className="min-w-0 text-sm leading-tight sm:text-right">
        <span className="font-bold sm:block">
          <PersonName>{officer.name}</PersonName>
        </span>{' '}
        <span className="text-ink-soft max-sm:sr-only">{officer.roles}</span>
      </p>
      <LookUp isOfPage={isOfPage} action={LEAVE}>
        <button
          {...ofPage(isOfPage)}
          formAction={LEAVE}
          className="min-h-11 cursor-pointer px-1 whitespace-nowrap text-voice underline underline-offset-4"
        >
          Đăng xuất
        </button>
      </LookUp>
    </div>
  </>
)

const SEARCH = '/can-bo/tim'
const LEAVE = '/dang-xuat'

const Entry = ({ href, title, current }: { href: string; title: string; current?: string }) => (
  <li>
    <a
      href={href}
      aria-current={href === current ? 'page' : undefined}
      className="flex min-h-11 items-center border-b-4 border-transparent no-underline hover:underline aria-[current]:border-voice aria-[current]:font-bold"
    >
      {title}
    </a>
  </li>
)
