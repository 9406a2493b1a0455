import { Notice } from '@/components/ui/notice'
import { OFFER_DAYS } from '@/lib/records/consents/consent'
import { msg, t } from '@/lib/words/t'

const done: Record<string, { title: string; text: string }> = {
  'da-nhan': {
    title: msg('Bạn đã nhận lời'),
    text: msg('Tên người ấy có ở mục “Người cho bạn xem”, dưới đây.'),
  },
  'da-tu-choi': {
    title: msg('Bạn đã không nhận lời'),
    text: msg('Người mời không được báo việc này.'),
  },
  'da-thoi': {
    title: msg('Đã thôi cho xem'),
    text: msg('Từ lúc này người ấy không mở được dữ liệu của bạn nữa. Cổng không gửi tin báo.'),
  },
  'thoi-xem': {
    title: msg('Bạn đã thôi xem'),
    text: msg('Người cho bạn xem được báo một tin.'),
  },
}

const refused: Record<string, { title: string; text: string }> = {
  'het-loi-moi': {
    title: msg('Lời mời này không còn'),
    text: msg('Người mời đã rút lại, hoặc lời mời đã quá hạn. Cần xem thì nhờ người ấy mời lại.'),
  },
  'da-het': {
    title: msg('Việc cho xem này đã hết từ trước'),
    text: msg('Không có gì thay đổi.'),
  },
  'khong-con': {
    title: msg('Trang vừa mở không nằm trong phần bạn được xem'),
    text: msg('Người ấy không cho xem phần này, đã thôi cho xem, hoặc đã hết hạn.'),
  },
}

const of = (list: typeof done, word: unknown) =>
  typeof word === 'string' && Object.hasOwn(list, word) ? list[word]! : null

/** What a press on one of these pages came to. */
export function ConsentsNews(told: { done: unknown; refused: unknown }) {
  const bad = of(refused, told.refused)
  if (bad)
    return (
      <Notice tone="warning" role="status" title={t(bad.title)}>
        <p>{t(bad.text)}</p>
      </Notice>
    )
  if (told.done === 'da-moi' || told.done === 'da-moi-lai')
    return <Invited hasEnded={told.done === 'da-moi-lai'} />
  const good = of(done, told.done)
  return (
    good && (
      <Notice tone="success" role="status" title={t(good.title)}>
        <p>{t(good.text)}</p>
      </Notice>
    )
  )
}

/** The same for everybody: it says nothing about whether there is such an account. */
const Invited = ({ hasEnded }: { hasEnded: boolean }) => (
  <Notice tone="success" role="status" title={t('Đã ghi lời mời')}>
    <p>
      {t(
        'Người ấy đăng nhập, mở “Cho người thân xem”, rồi nhận lời trong {count} ngày. Bạn nên nói để người ấy biết.',
        { count: OFFER_DAYS },
      )}
    </p>
    {hasEnded && (
      <p>{t('Lần cho xem trước đã thôi. Người ấy xem tiếp được sau khi nhận lời mời này.')}</p>
    )}
    <p>{t('Lời mời chỉ đến nếu họ tên và mã số đúng là của một người có tài khoản.')}</p>
  </Notice>
)
