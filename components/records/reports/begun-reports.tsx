import { Button, ButtonLink, ButtonRow } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Vietnamese } from '@/components/ui/vietnamese'
import { Words } from '@/components/ui/words/words'
import { reportHref, reportsHref } from '@/lib/corrections/addresses'
import type { BegunReport } from '@/lib/corrections/correction'
import { begunInWords, DROPPED, nameOfBegun } from '@/lib/corrections/report/begun-report'
import { reportedTitle } from '@/lib/corrections/report/reported-title'
import { formatDay } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'

/** `asked`: the one that is to be thrown away, once that is confirmed. */
type Props = { whose: string; begun: readonly BegunReport[]; asked: BegunReport | null }

/** What was typed and not sent: to go on, or to throw away. */
export const BegunReports = ({ whose, begun, asked }: Props) =>
  begun.length > 0 && (
    <section className="mb-8 max-w-form print:hidden">
      <h2 className="mb-3 text-2xl">{t('Đang viết, chưa gửi')}</h2>
      {asked && <AskToDrop whose={whose} begun={asked} />}
      <ul className="border-t border-line">
        {begun.map((one) => (
          <li key={nameOfBegun(one)} className="border-b border-line py-2">
            <a
              href={reportHref(whose, one.subject, one.mark)}
              className="inline-flex min-h-11 items-center"
            >
              {titleOf(one)}
            </a>
            <p>
              <Vietnamese>
                <Words>{begunInWords(one)}</Words>
              </Vietnamese>
            </p>
            <a
              href={`${reportsHref(whose)}?${DROPPED}=${encodeURIComponent(nameOfBegun(one))}#xoa`}
              className="inline-flex min-h-11 items-center"
            >
              <span>
                {t('Xóa bản đang viết')}
                <span className="sr-only"> {titleOf(one)}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )

const titleOf = (one: BegunReport): string =>
  t('{title}, bắt đầu ngày {day}', { title: reportedTitle(one), day: formatDay(one.createdAt) })

/** What is thrown away can't be got back, so it is asked. */
const AskToDrop = ({ whose, begun }: { whose: string; begun: BegunReport }) => (
  <Notice tone="warning" id="xoa" title={t('Xóa hẳn bản đang viết này?')}>
    <p>{titleOf(begun)}</p>
    <p>
      <Vietnamese>
        <Words>{begunInWords(begun)}</Words>
      </Vietnamese>
    </p>
    <form method="post" action={reportsHref(whose)}>
      <ButtonRow>
        <Button look="danger" name={DROPPED} value={nameOfBegun(begun)}>
          {t('Xóa hẳn')}
        </Button>
        <ButtonLink look="secondary" href={reportsHref(whose)}>
          {t('Giữ lại')}
        </ButtonLink>
      </ButtonRow>
    </form>
  </Notice>
)
