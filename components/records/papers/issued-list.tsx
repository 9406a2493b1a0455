import { DataTable } from '@/components/ui/data-table'
import { StatusTag } from '@/components/ui/status-tag'
import { formatDay, formatInstant } from '@/lib/forms/days/dates'
import type { IssuedPaper } from '@/lib/papers/issued-paper'
import { paperPath, shownPaperCode } from '@/lib/papers/paper-code'
import { paperKinds, withdrawalWords } from '@/lib/papers/paper-kind'
import type { RecordSubject } from '@/lib/records/record-subject'
import { t } from '@/lib/words/t'
import { ByWhom } from '../by-whom'

type Props = {
  papers: readonly IssuedPaper[]
  viewerId: string
  records: RecordSubject
  /** Of the page: where a paper is taken back stands below it. */
  here: string
}

/** What was issued of these records, the newest first, and whether it still holds. */
export const IssuedList = ({ papers, viewerId, records, here }: Props) => (
  <section id="da-lap">
    <h2 className="mb-3 text-2xl">{t('Giấy đã lập')}</h2>
    <DataTable
      caption={t('Giấy đã lập')}
      hideCaption
      columns={[
        { header: t('Giấy') },
        { header: t('Lập lúc') },
        { header: t('Còn giá trị không') },
        { header: t('Xem thêm'), isForScreen: true },
      ]}
      rows={papers.map((paper) => ({
        key: paper.code,
        cells: [
          <WhichPaper key="which" paper={paper} />,
          <WhenIssued key="when" {...{ paper, viewerId, records }} />,
          <StateOfPaper key="state" {...{ paper, viewerId, records }} />,
          <LinksOfPaper key="links" paper={paper} here={here} />,
        ],
      }))}
      empty={<p>{t('Chưa lập giấy nào. Giấy vừa tải về hiện ở đây khi mở lại trang này.')}</p>}
    />
  </section>
)

type Of = { paper: IssuedPaper }
type Reader = Pick<Props, 'viewerId' | 'records'>

const WhichPaper = ({ paper: { kind, code, days, inFull } }: Of) => (
  <>
    <span className="font-bold">{t(paperKinds[kind].title)}</span>
    <br />
    {t('Mã giấy {code}', { code: shownPaperCode(code) })}
    {days && (
      <>
        <br />
        {t('Khám từ {from} đến {to}', { from: formatDay(days.from), to: formatDay(days.to) })}
      </>
    )}
    {inFull && (
      <>
        <br />
        {t('Có ghi đủ tên bệnh')}
      </>
    )}
  </>
)

const WhenIssued = ({ paper: { issuedAt, issuedBy }, ...reader }: Of & Reader) => (
  <>
    {formatInstant(issuedAt)}
    <ByOther by={issuedBy} {...reader} />
  </>
)

const StateOfPaper = ({ paper: { withdrawn }, ...reader }: Of & Reader) =>
  withdrawn ? (
    <>
      <StatusTag tone="warning">
        {t('Đã thu hồi lúc {time}', { time: formatInstant(withdrawn.at) })}
      </StatusTag>
      <br />
      {t(withdrawalWords[withdrawn.why])}
      <ByOther by={withdrawn.by} {...reader} />
    </>
  ) : (
    <StatusTag tone="success">{t('Còn giá trị')}</StatusTag>
  )

/** Told where it was somebody else than the reader. */
const ByOther = ({ by, ...reader }: Reader & { by: IssuedPaper['issuedBy'] }) =>
  by.id !== reader.viewerId && (
    <>
      <br />
      <ByWhom by={by} {...reader} />
    </>
  )

const LinksOfPaper = ({ paper: { code, withdrawn }, here }: Of & { here: string }) => (
  <span className="inline-flex flex-wrap gap-x-4">
    <a href={paperPath(code)} className="inline-flex min-h-11 items-center">
      <span>
        {t('Người khác thấy gì')}
        <span className="sr-only"> {shownPaperCode(code)}</span>
      </span>
    </a>
    {!withdrawn && (
      <a href={`${here}/thu-hoi/${code}`} className="inline-flex min-h-11 items-center">
        <span>
          {t('Thu hồi')}
          <span className="sr-only"> {shownPaperCode(code)}</span>
        </span>
      </a>
    )}
  </span>
)
