import { Notice } from '@/components/ui/notice'
import type { Person } from '@/lib/accounts/codes/errors-of-reasons'
import type { EndOfSession } from '@/lib/accounts/sessions/session'
import { formatInstant } from '@/lib/forms/days/dates'
import { STOPPED_FORM_MINUTES } from '@/lib/requests/stop/stop-form'
import { t } from '@/lib/words/t'
import { NotMeForm } from './devices/not-me'
import { wordsOfEnd } from './session-end-words'

type Props = {
  person: Person
  hasLeft: boolean
  /** The session that ended without a press of theirs. */
  end: EndOfSession | null
  signedInAs?: string
  /** It was the account's end, pressed at this browser just now. */
  hasStopped?: boolean
  /** Its mẫu 01 may be fetched here, once. */
  hasStoppedForm?: boolean
  /** They come from a press that was not done; `giu`: what they typed is kept. */
  pressed?: string
  hasFoundCode?: boolean
  hasDrafts?: boolean
  /** Drafts of the account were open here until now. */
  draftsInAccount?: boolean
}

/** Why somebody is asked to sign in: signed out, out of time, or signed in as somebody else, or with a number just found. */
export const SignInNotice = (props: Props) => (
  <>
    {takesCards(props) && <div hidden data-forget-cards />}
    <WhyHere {...props} />
  </>
)

/** Of somebody who was only away too long, a card kept on this machine stays: it is meant for when nobody is signed in. */
const takesCards = ({ hasLeft, end }: Props): boolean =>
  hasLeft || (end !== null && !['idle', 'longest', 'unknown'].includes(end.why))

function WhyHere(props: Props) {
  const { person, hasLeft, end, signedInAs, hasStopped, pressed, hasFoundCode } = props
  if (signedInAs)
    return (
      <Notice title={t('Trên máy này đang đăng nhập: {signedInAs}', { signedInAs })}>
        <p>{t('Nếu bạn đăng nhập tài khoản khác, tài khoản này bị đăng xuất trước.')}</p>
      </Notice>
    )
  if (hasFoundCode)
    return (
      <Notice tone="success" role="status" title={t('Đã điền mã số bạn vừa tìm')}>
        <p>{t('Nhập mật khẩu để đăng nhập.')}</p>
      </Notice>
    )
  if (hasLeft) return <LeftNotice {...props} />
  if (hasStopped && end?.why === 'stop' && end.at)
    return <StoppedNotice at={end.at} hasForm={props.hasStoppedForm} />
  return (
    end && (
      <EndNotice
        {...wordsOfEnd(end, person)}
        pressed={pressed}
        mayDisown={end.why === 'other-device' && end.session !== undefined}
      />
    )
  )
}

const LeftNotice = ({ draftsInAccount, hasDrafts }: Props) => (
  <Notice tone="success" role="status" title={t('Bạn đã đăng xuất')}>
    <p>{t('Trên máy này không còn ai xem được dữ liệu của tài khoản.')}</p>
    {draftsInAccount && (
      <p>{t('Tờ khai chưa gửi của tài khoản vẫn còn. Đăng nhập lại, mở mục “Con của tôi”.')}</p>
    )}
    {hasDrafts && (
      <p>
        {t(
          'Tờ khai bắt đầu không cần tài khoản vẫn được nhớ ở đây. Máy dùng chung? <a>Mở để xóa khỏi máy.</a>',
          { a: (words) => <a href="/ho-so">{words}</a> },
        )}
      </p>
    )}
  </Notice>
)

const StoppedNotice = ({ at, hasForm }: { at: Date; hasForm?: boolean }) => (
  <Notice
    tone="success"
    role="status"
    title={t('Bạn đã ngừng sử dụng tài khoản lúc {instant}.', { instant: formatInstant(at) })}
  >
    <p>
      {t('Muốn dùng lại, bạn <a>đăng ký như lần đầu</a>.', {
        a: (words) => <a href="/dang-ky">{words}</a>,
      })}
    </p>
    {hasForm && (
      <p>
        {t(
          'Mẫu 01 của đề nghị này: <a>tải về (PDF)</a>. Tải được một lần, trong {minutes} phút, chỉ ở trình duyệt này.',
          { minutes: STOPPED_FORM_MINUTES, a: (words) => <a href="/to-khai-ngung">{words}</a> },
        )}
      </p>
    )}
  </Notice>
)

type EndProps = ReturnType<typeof wordsOfEnd> & Pick<Props, 'pressed'> & { mayDisown: boolean }

const EndNotice = ({ title, text, isAlarming, pressed, mayDisown }: EndProps) => (
  <Notice role="status" tone={isAlarming ? 'warning' : 'info'} title={title}>
    <p>{text}</p>
    {pressed !== undefined && (
      <p>
        {t('Việc bạn vừa nhấn chưa được làm.')}
        {pressed === 'giu' && ` ${t('Phần đã nhập được giữ lại, đăng nhập xong sẽ thấy.')}`}
      </p>
    )}
    {mayDisown && <NotMeForm />}
  </Notice>
)
