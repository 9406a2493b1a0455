import type { ReactNode } from 'react'
import { Notice, type NoticeProps } from '@/components/ui/notice'
import { SummaryList } from '@/components/ui/summary-list'
import { inVietnamese } from '@/components/ui/vietnamese'
import { formatInstant } from '@/lib/forms/days/dates'
import type { CheckedPaper } from '@/lib/papers/checking/kept-verdict'
import type { CodeVerdict, FileVerdict, PublicPaper } from '@/lib/papers/checking/paper-verdict'
import { shownPaperCode } from '@/lib/papers/paper-code'
import { paperKinds } from '@/lib/papers/paper-kind'
import { msg, t } from '@/lib/words/t'

type Said = { tone: NoticeProps['tone']; title: string; text: string }

const ofCode: Record<CodeVerdict['is'], Said> = {
  valid: {
    tone: 'info',
    title: msg('Mã đúng, giấy chưa bị thu hồi'),
    text: msg('Mã đúng không có nghĩa là chữ trên giấy đúng: gửi tệp PDF để so.'),
  },
  withdrawn: {
    tone: 'warning',
    title: msg('Giấy đã bị thu hồi'),
    text: msg('Giấy này không còn giá trị. Hãy đề nghị người đưa giấy lập bản mới.'),
  },
  unknown: {
    tone: 'danger',
    title: msg('Không có giấy nào mang mã này'),
    text: msg('Xem lại từng ký tự của mã. Mã đúng mà vẫn không có thì giấy không do cổng lập.'),
  },
}

const ofFile: Record<FileVerdict['is'], Said> = {
  'as-issued': {
    tone: 'success',
    title: msg('Tệp đúng như đã cấp'),
    text: msg('Từng ký tự của tệp giống hệt tệp cổng đã lập và ký số.'),
  },
  withdrawn: ofCode.withdrawn,
  altered: {
    tone: 'danger',
    title: msg('Tệp đã bị thay đổi'),
    text: msg(
      'Tệp mang mã của giấy dưới đây, nhưng không còn giống tệp cổng đã lập. Đừng tin tệp này.',
    ),
  },
  'not-ours': {
    tone: 'danger',
    title: msg('Tệp này không phải giấy của cổng'),
    text: msg(
      'Trong tệp không có mã của giấy nào do cổng lập. Ảnh chụp, bản quét thì kiểm tra bằng mã.',
    ),
  },
}

export const CodeResult = ({ verdict, at }: { verdict: CodeVerdict; at: Date }) => (
  <Verdict
    said={ofCode[verdict.is]}
    paper={verdict.is === 'unknown' ? null : verdict.paper}
    checked={t('Kiểm tra mã lúc {time}.', { time: formatInstant(at) })}
  />
)

export const FileResult = ({ verdict, at }: CheckedPaper) => (
  <Verdict
    said={ofFile[verdict.is]}
    paper={verdict.is === 'not-ours' ? null : verdict.paper}
    checked={t('Kiểm tra tệp lúc {time}.', { time: formatInstant(at) })}
  />
)

type Props = { said: Said; paper: PublicPaper | null; checked: string }

/** The answer in words, and the least by which one sees that it is about this paper. */
const Verdict = ({ said: { tone, title, text }, paper, checked }: Props): ReactNode => (
  <>
    <Notice tone={tone} role="status" title={t(title)}>
      <p>{t(text)}</p>
      <p className="text-base text-ink-soft">{checked}</p>
    </Notice>
    {paper && (
      <SummaryList
        rows={[
          { label: t('Giấy'), value: t(paperKinds[paper.kind].title) },
          { label: t('Mã giấy'), value: shownPaperCode(paper.code) },
          { label: t('Nơi lập'), value: t('Cổng giao dịch điện tử BHXH') },
          { label: t('Lập lúc'), value: formatInstant(new Date(paper.issuedAt)) },
          ...(paper.withdrawnAt
            ? [{ label: t('Thu hồi lúc'), value: formatInstant(new Date(paper.withdrawnAt)) }]
            : []),
          { label: t('Chữ đầu họ tên trên giấy'), value: inVietnamese(paper.initials) },
        ]}
      />
    )}
  </>
)
