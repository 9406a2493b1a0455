import { Button } from '@/components/ui/button'
import { reportHref, reportsHref } from '@/lib/corrections/addresses'
import { reportedTitle } from '@/lib/corrections/report/reported-title'
import type { BegunReport } from '@/lib/corrections/correction'
import { formatDay } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'

type Props = { whose: string; begun: readonly BegunReport[] }

/** What was typed and not sent: to go on, or to throw away. */
export const BegunReports = ({ whose, begun }: Props) =>
  begun.length > 0 && (
    <section className="mb-8 max-w-form print:hidden">
      <h2 className="mb-3 text-2xl">{t('Đang viết, chưa gửi')}</h2>
      <ul className="border-t border-line">
        {begun.map(({ subject, mark, createdAt }) => (
          <li
            key={`${subject} ${mark}`}
            className="flex flex-wrap items-center justify-between gap-x-6 border-b border-line py-2"
          >
            <a
              href={reportHref(whose, subject, mark)}
              className="inline-flex min-h-11 items-center"
            >
              {t('{title}, bắt đầu ngày {day}', {
                title: reportedTitle({ subject, mark }),
                day: formatDay(createdAt),
              })}
            </a>
            <form method="post" action={reportsHref(whose)}>
              <Button look="quiet" name="bo" value={`${subject} ${mark}`}>
                {t('Xóa bản đang viết')}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
