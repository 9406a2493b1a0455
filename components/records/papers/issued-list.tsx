import { DataTable } from '@/components/ui/data-table'
import { StatusTag } from '@/components/ui/status-tag'
import { PersonName } from '@/components/ui/words/person-name'
import { formatDay, formatInstant } from '@/lib/forms/days/dates'
import type { IssuedPaper } from '@/lib/papers/issued-paper'
import { paperPath, shownPaperCode } from '@/lib/papers/paper-code'
import { paperKinds, withdrawalWords } from '@/lib/papers/paper-kind'
import { t } from '@/lib/words/t'

type Props = {
  papers: readonly IssuedPaper[]
  viewerId: string
  /** Of the page: where a paper is taken back stands below it. */
  here: string
}

/** What was issued of these records, the newest first, and whether it still holds. */
export const IssuedList = ({ papers, viewerId, here }: Props) => (
  <section id="da-lap">
    <h2 className="mb-3 text-2xl">{t('Giấy đã lập')}</h2>
    <DataTable
      caption={t('Giấy đã lập')}
      hideCaption
      columns={[
        { header: t('Giấy') },
        { header: t('Lập lúc') },
        { header: t('Còn giá trị không') },
        { header: t('Xem thêm') },
      ]}
      rows={papers.map((paper) => ({
        key: paper.code,
        cells: [
          <WhichPaper key="which" paper={paper} />,
          <WhenIssued key="when" paper={paper} viewerId={viewerId} />,
          <StateOfPaper key="state" paper={paper} viewerId={viewerId} />,
          <LinksOfPaper key="links" paper={paper} here={here} />,
        ],
      }))}
      empty={<p>{t('Chưa lập giấy nào. Giấy vừa tải về hiện ở đây khi mở lại trang này.')}</p>}
    />
  </section>
)

type Of = { paper: IssuedPaper }

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

const WhenIssued = ({ paper: { issuedAt, issuedBy }, viewerId }: Of & { viewerId: string }) => (
  <>
    {formatInstant(issuedAt)}
    <ByWhom by={issuedBy} viewerId={viewerId} />
  </>
)

const StateOfPaper = ({ paper: { withdrawn }, viewerId }: Of & { viewerId: string }) =>
  withdrawn ? (
    <>
      <StatusTag tone="warning">
        {t('Đã thu hồi lúc {time}', { time: formatInstant(withdrawn.at) })}
      </StatusTag>
      <br />
      {t(withdrawalWords[withdrawn.why])}
      <ByWhom by={withdrawn.by} viewerId={viewerId} />
    </>
  ) : (
    <StatusTag tone="success">{t('Còn giá trị')}</StatusTag>
  )

/** Named where it was somebody else than the reader. */
const ByWhom = ({ by, viewerId }: { by: IssuedPaper['issuedBy']; viewerId: string }) =>
  by.id !== viewerId && (
    <>
      <br />
      <PersonName>{by.fullName}</PersonName>
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
