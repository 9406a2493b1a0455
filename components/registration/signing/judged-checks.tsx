import { Icon } from '@/components/ui/icon'
import type { CheckId } from '@/lib/signatures/check'
import { msg, t } from '@/lib/words/t'

const checkTitle: Record<CheckId, string> = {
  readable: msg('Đọc được tệp'),
  ours: msg('Đúng tờ khai cổng đã đưa'),
  untouched: msg('Chỉ thêm chữ ký, không đổi gì khác'),
  whole: msg('Chữ ký bao trùm cả tệp'),
  signature: msg('Chữ ký đúng'),
  strength: msg('Thuật toán và khóa đủ an toàn'),
  trusted: msg('Nơi cấp chứng thư số được tin'),
  dates: msg('Chứng thư số còn hạn'),
  revocation: msg('Chứng thư số chưa bị thu hồi'),
  usage: msg('Chứng thư số dùng để ký văn bản'),
  person: msg('Chứng thư số đúng của người ký tờ khai'),
}

/** `wrong` by check; what was not looked at is told as neither right nor wrong. */
type Props = { wrong: Partial<Record<CheckId, string>>; judged: readonly CheckId[] }

/** All that was looked at in the file, right or not: whoever signs again learns it once. */
export const JudgedChecks = ({ wrong, judged }: Props) => (
  <section aria-labelledby="da-xem" className="mb-8">
    <h2 id="da-xem" className="mb-3 text-xl">
      {t('Cổng đã xem tệp vừa gửi')}
    </h2>
    <ul className="space-y-2">
      {judged.map((id) => (
        <li key={id} id={id} tabIndex={-1} className="flex gap-2">
          <Icon
            name={wrong[id] ? 'danger' : 'check'}
            className={wrong[id] ? 'mt-0.5 text-danger' : 'mt-0.5 text-success'}
          />
          <span>
            <span className="font-bold">{t(checkTitle[id])}</span>
            <span className="sr-only">: {wrong[id] ? t('chưa đạt') : t('đạt')}</span>
            {wrong[id] && <span className="block">{wrong[id]}</span>}
          </span>
        </li>
      ))}
    </ul>
  </section>
)
