import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words/words'
import { formatTime } from '@/lib/forms/days/dates'
import type { CodeState } from '@/lib/verification/code-state'
import { hotline } from '@/lib/site/settings'

type Props = CodeState & {
  /** «số 0912 345 678», «thư may@vidu.vn». */
  to: string
  /** What brings the code. */
  what?: 'tin nhắn' | 'thư'
  /** What is said when the page may not say whether a code was sent. */
  unknown?: string
}

/** What has become of a code so far, in the words of all pages that ask for one: of the hand-over, never of the wish. */
export function SendingNote({ state, at, to, what = 'tin nhắn', unknown }: Props) {
  const time = at ? ` lúc ${formatTime(at)}` : ''
  switch (state) {
    case 'delivered':
      return (
        <p>
          <Words>{`Mã mới nhất đã đến ${to}${time}.`}</Words>
        </p>
      )
    case 'sent':
      return (
        <p>
          <Words>{`Đã gửi ${what} có mã mới nhất đến ${to}${time}.`}</Words>
        </p>
      )
    case 'sending':
      return (
        <p>
          <Words>{`Đang gửi ${what} có mã mới đến ${to}. `}</Words>
          <a href="">Xem {what} đã gửi chưa</a>.
        </p>
      )
    case 'retrying':
      return (
        <Notice tone="warning" role="status" title="Chưa gửi được, đang gửi lại">
          <p>
            Rất tiếc, hiện nay {what} bị chậm. Bạn chưa cần xin mã mới.{' '}
            <a href="">Xem {what} đã gửi chưa</a>.
          </p>
          <OtherWays />
        </Notice>
      )
    case 'failed':
      return (
        <Notice tone="warning" role="status" title={`Chưa gửi được mã đến ${to}`}>
          <p>Rất tiếc, {what} chưa đi được. Hãy xin gửi lại mã sau vài phút.</p>
          <OtherWays />
        </Notice>
      )
    case 'none':
      return (
        <p>
          <Words>{`Chưa có mã nào được gửi đến ${to}.`}</Words>
        </p>
      )
    case 'unknown':
      return <p>{unknown}</p>
  }
}

const OtherWays = () => (
  <p>
    Nếu chờ lâu, hãy gọi <a href={hotline.href}>{hotline.shown}</a>, hoặc mang giấy tờ tùy thân đến
    cơ quan BHXH.
  </p>
)
