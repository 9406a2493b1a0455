import { Button, ButtonRow } from '@/components/ui/button'
import { FieldErrorText } from '@/components/ui/fields/field'
import { NewPage } from '@/components/ui/new-page'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { formatTime } from '@/lib/forms/days/dates'
import type { AskedPhone } from '@/lib/signatures/remote/asked-phone'
import { signByPhoneHref } from '@/lib/signatures/remote/remote-signer'
import { t } from '@/lib/words/t'

type Asked = Pick<AskedPhone, 'code' | 'until'>
type Props = {
  reference: string
  /** The request that waits on the phone. */
  asked: Asked | null
  /** What the press that led here came to: a request went out, or it is not answered yet. */
  news?: unknown
  error?: string
  /** Where the phone of the demo is. */
  demoHref?: string
}

/** Of the button that an error is about, whichever of the two it is. */
const BUTTON = 'ky-dien-thoai'
const described = (error?: string) => ({
  id: BUTTON,
  'aria-describedby': error ? `${BUTTON}-error` : undefined,
})

/** Start here, approve on the phone, come back: two plain presses. */
export const SignByPhone = ({ reference, asked, news, error, demoHref }: Props) => (
  <Panel title={t('Ký bằng điện thoại')}>
    <form method="post" action={signByPhoneHref}>
      <input type="hidden" name="reference" value={reference} />
      {asked ? (
        <>
          <Waiting {...{ asked, news, demoHref }} />
          <FieldErrorText name={BUTTON} error={error} />
          <ButtonRow>
            <Button name="intent" value="lay" {...described(error)}>
              {t('Tôi đã xác nhận trên điện thoại')}
            </Button>
            <Button name="intent" value="bat-dau" look="secondary">
              {t('Gửi lại yêu cầu')}
            </Button>
          </ButtonRow>
        </>
      ) : (
        <>
          <p>
            {t('Nếu chữ ký số của bạn ở trên ứng dụng điện thoại, cổng gửi yêu cầu ký đến đó.')}
          </p>
          <FieldErrorText name={BUTTON} error={error} />
          <ButtonRow>
            <Button name="intent" value="bat-dau" look="secondary" {...described(error)}>
              {t('Ký bằng điện thoại')}
            </Button>
          </ButtonRow>
        </>
      )}
    </form>
  </Panel>
)

const isNews = (news: unknown) => news === 'moi' || news === 'cho'

/** After a press the address ends in this place (`#dien-thoai`), which takes the focus and is read out. */
const Waiting = ({
  asked,
  news,
  demoHref,
}: Pick<Props, 'news' | 'demoHref'> & { asked: Asked }) => (
  <>
    <Notice
      id="dien-thoai"
      role={isNews(news) ? 'status' : undefined}
      title={
        news === 'cho' ? t('Điện thoại chưa xác nhận.') : t('Đã gửi yêu cầu ký đến điện thoại.')
      }
    >
      <p>
        {t('Yêu cầu có hiệu lực đến {time}.', { time: formatTime(asked.until) })}{' '}
        {t('Mở ứng dụng ký số trên điện thoại. Chỉ xác nhận khi mã ở đó giống mã dưới đây.')}
      </p>
      <p>
        {t('Mã để so: <strong></strong>', {
          strong: () => <strong className="text-3xl">{asked.code}</strong>,
        })}
      </p>
    </Notice>
    {demoHref && (
      <p>
        <a href={demoHref} target="_blank">
          {t('Mở điện thoại trình diễn')} <NewPage />
        </a>
      </p>
    )}
  </>
)
