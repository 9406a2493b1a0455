import { Notice } from '@/components/ui/notice'
import { t } from '@/lib/words/t'

type Props = { live: number; offered: number }

/** On one's own page: that somebody may look, or asks to be answered; whoever was made to consent sees it wherever they come in. */
export const ConsentNotice = ({ live, offered }: Props) => (
  <>
    {offered > 0 && (
      <Notice title={t('Có người mời bạn xem dữ liệu BHXH của họ.')}>
        <p>{toConsents(t('Xem và trả lời lời mời'))}</p>
      </Notice>
    )}
    {live > 0 && (
      <Notice title={t('Bạn đang cho {count} người xem dữ liệu BHXH của bạn.', { count: live })}>
        <p>{toConsents(t('Xem là ai, hoặc thôi cho xem'))}</p>
      </Notice>
    )}
  </>
)

const toConsents = (words: string) => (
  <a href="/ca-nhan/cho-xem" className="inline-flex min-h-11 items-center">
    {words}
  </a>
)
