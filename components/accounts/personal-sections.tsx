import { t } from '@/lib/words/t'
import { Icon } from '@/components/ui/icon'
import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words/words'
import { OWN, recordHref, recordParts, type RecordPart } from '@/lib/records/record-parts'
import { shownParts } from '@/lib/records/shown-parts'

type Props = { whose?: string; parts?: readonly RecordPart[] }

/** The parts of a person's insurance, each a page of its own. */
export const PersonalSections = ({ whose = OWN, parts = shownParts({}) }: Props) => (
  <ul className="mb-10 grid gap-4 sm:grid-cols-2">
    {parts.map((part) => (
      <li key={part} className="relative rounded-lg border border-line bg-paper p-5">
        <a
          href={recordHref(whose, part)}
          className="flex items-start justify-between gap-3 text-xl font-bold after:absolute after:inset-0 after:rounded-lg"
        >
          {t(recordParts[part].title)}
          <Icon name="arrow" className="mt-0.5" />
        </a>
        <p className="mt-1 text-base text-ink-soft">{t(recordParts[part].shows)}</p>
      </li>
    ))}
  </ul>
)

/** What an organisation can do here by now, and where the rest is done. */
export const OrganisationToday = () => (
  <Notice tone="info" title={t('Tài khoản của cơ quan, tổ chức hiện làm được những việc này')}>
    <ul className="list-disc space-y-1 pl-[1.35em]">
      <li>{t('Xem thông tin đã đăng ký và tờ khai đã duyệt.')}</li>
      <li>{t('Xem ai đã xem hoặc sửa thông tin, và những lần đăng nhập.')}</li>
      <li>{t('Đổi mật khẩu, số điện thoại, thư điện tử, địa chỉ.')}</li>
      <li>{t('Ngừng sử dụng tài khoản.')}</li>
    </ul>
    <p className="mt-3">
      <Words>
        {t(
          'Nộp hồ sơ đóng BHXH của người lao động chưa mở trên cổng này. Hãy nộp tại cơ quan BHXH quản lý, hoặc qua một tổ chức I-VAN.',
        )}
      </Words>
    </p>
  </Notice>
)
