import { t } from '@/lib/words/t'
import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words/words'
import { formatTime } from '@/lib/forms/days/dates'
import type { CodeState } from '@/lib/verification/code-state'
import { hotline } from '@/lib/site/settings'

type Props = CodeState & {
  /** «số 0912 345 678», «thư may@vidu.vn». */
  to: string
  /** What brings the code. */
  by?: Way
  /** What is said when the page may not say whether a code was sent. */
  unknown?: string
}
type Way = 'sms' | 'email' | 'call'
type Where = { to: string; time: string }

const sent = {
  sms: ({ to, time }: Where) =>
    time
      ? t('Đã gửi tin nhắn có mã mới nhất đến {to} lúc {time}.', { to, time })
      : t('Đã gửi tin nhắn có mã mới nhất đến {to}.', { to }),
  email: ({ to, time }: Where) =>
    time
      ? t('Đã gửi thư có mã mới nhất đến {to} lúc {time}.', { to, time })
      : t('Đã gửi thư có mã mới nhất đến {to}.', { to }),
  call: ({ to }: Where) => t('Tổng đài đang gọi {to} để đọc mã mới nhất.', { to }),
}

const arrived = ({ to, time }: Where) =>
  time
    ? t('Mã mới nhất đã đến {to} lúc {time}.', { to, time })
    : t('Mã mới nhất đã đến {to}.', { to })

/** What has become of a code so far, in the words of all pages that ask for one: of the hand-over, never of the wish. */
export function SendingNote({ state, at, to, by = 'sms', unknown }: Props) {
  const where = { to, time: at ? formatTime(at) : '' }
  switch (state) {
    case 'delivered':
      return <Said>{arrived(where)}</Said>
    case 'sent':
      return <Said>{sent[by](where)}</Said>
    case 'late':
      return <Late by={by} {...where} />
    case 'sending':
      return <Sending by={by} to={to} />
    case 'retrying':
      return <Retrying by={by} />
    case 'failed':
      return <Failed by={by} to={to} />
    case 'none':
      return <Said>{t('Chưa có mã nào được gửi đến {to}.', { to })}</Said>
    case 'unknown':
      return <p>{unknown}</p>
  }
}

const Said = ({ children }: { children: string }) => (
  <p>
    <Words>{children}</Words>
  </p>
)

const Look = ({ by }: { by: Way }) => (
  <a href="">
    {by === 'sms'
      ? t('Xem tin nhắn đã gửi chưa')
      : by === 'call'
        ? t('Xem đã gọi chưa')
        : t('Xem thư đã gửi chưa')}
  </a>
)

const Sending = ({ by, to }: { by: Way; to: string }) => (
  <p>
    <Words>
      {by === 'sms'
        ? t('Đang gửi tin nhắn có mã mới đến {to}.', { to })
        : by === 'call'
          ? t('Sắp gọi {to} để đọc mã mới.', { to })
          : t('Đang gửi thư có mã mới đến {to}.', { to })}
    </Words>{' '}
    <Look by={by} />.
  </p>
)

const Retrying = ({ by }: { by: Way }) => (
  <Notice tone="warning" role="status" title={t('Chưa gửi được, đang gửi lại')}>
    <p>
      {by === 'sms'
        ? t('Rất tiếc, hiện nay tin nhắn bị chậm. Bạn chưa cần xin mã mới.')
        : by === 'call'
          ? t('Rất tiếc, hiện nay chưa gọi được. Bạn chưa cần xin mã mới.')
          : t('Rất tiếc, hiện nay thư bị chậm. Bạn chưa cần xin mã mới.')}{' '}
      <Look by={by} />.
    </p>
    <OtherWays />
  </Notice>
)

const Late = ({ by, to, time }: Where & { by: Way }) => (
  <Notice
    tone="warning"
    role="status"
    title={t('Đã gửi mã đến {to} lúc {time}, chưa có báo là đã đến', { to, time })}
  >
    <p>
      {t('Nếu máy vẫn chưa có tin, hãy xin gửi lại mã. Mã đến muộn vẫn dùng được.')}{' '}
      <Look by={by} />.
    </p>
    <OtherWays />
  </Notice>
)

const Failed = ({ by, to }: { by: Way; to: string }) => (
  <Notice tone="warning" role="status" title={t('Chưa gửi được mã đến {to}', { to })}>
    <p>
      {by === 'sms'
        ? t('Rất tiếc, tin nhắn chưa đi được. Hãy xin gửi lại mã sau vài phút.')
        : by === 'call'
          ? t('Rất tiếc, cuộc gọi chưa đến được. Hãy xin gọi lần nữa.')
          : t('Rất tiếc, thư chưa đi được. Hãy xin gửi lại mã sau vài phút.')}
    </p>
    <OtherWays />
  </Notice>
)

const OtherWays = () => (
  <p>
    {t('Nếu chờ lâu, hãy gọi <a>{phone}</a>, hoặc mang giấy tờ tùy thân đến cơ quan BHXH.', {
      phone: hotline.shown,
      a: (words) => <a href={hotline.href}>{words}</a>,
    })}
  </p>
)
