import { BoxLink } from '@/components/message-box/box-link'
import { Button } from '@/components/ui/button'
import { Panel } from '@/components/ui/panel'
import { formatInstant } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'

/** `isAdult`: a person of eighteen or more, who may look after a child, and let others look. */
type Props = { signIns: { at: Date; device: string }[]; isAdult: boolean; unread: number }

/** What concerns the account itself: its password, who came in, the way out. */
export const AccountAside = ({ signIns, isAdult, unread }: Props) => (
  <>
    <Panel title={t('Tài khoản')}>
      <ul className="mb-4">
        <li>
          <BoxLink unread={unread} />
        </li>
        <li>
          <a href="/ca-nhan/cai-dat" className="inline-flex min-h-11 items-center">
            {t('Cài đặt')}
          </a>
        </li>
        <li>
          <a href="/ca-nhan/doi-mat-khau" className="inline-flex min-h-11 items-center">
            {t('Đổi mật khẩu')}
          </a>
        </li>
        {isAdult && (
          <>
            <li>
              <a href="/ca-nhan/con" className="inline-flex min-h-11 items-center">
                {t('Con của tôi')}
              </a>
            </li>
            <li>
              <a href="/ca-nhan/cho-xem" className="inline-flex min-h-11 items-center">
                {t('Cho người thân xem')}
              </a>
            </li>
          </>
        )}
        <li>
          <a href="/ca-nhan/dieu-chinh" className="inline-flex min-h-11 items-center">
            {t('Điều chỉnh thông tin')}
          </a>
        </li>
        <li>
          <a href="/ca-nhan/ngung-su-dung" className="inline-flex min-h-11 items-center">
            {t('Ngừng sử dụng')}
          </a>
        </li>
        <li>
          <a href="/ca-nhan/nhat-ky" className="inline-flex min-h-11 items-center">
            {t('Ai đã xem dữ liệu của tôi')}
          </a>
        </li>
      </ul>
      <form method="post" action="/dang-xuat">
        <Button look="secondary" className="w-full">
          {t('Đăng xuất')}
        </Button>
      </form>
    </Panel>
    <Panel title={t('Đăng nhập gần đây')}>
      <ul className="space-y-3">
        {signIns.map(({ at, device }) => (
          <li key={at.toISOString()}>
            <span className="block tabular-nums">{formatInstant(at)}</span>
            <span className="block text-ink-soft">{device}</span>
          </li>
        ))}
      </ul>
      <p className="mt-4">
        {t('Có lần nào không phải bạn? <a>Đổi mật khẩu ngay</a>', {
          a: (words) => <a href="/ca-nhan/doi-mat-khau">{words}</a>,
        })}
      </p>
    </Panel>
  </>
)
