import { Button, ButtonRow } from '@/components/ui/button'
import { NewPage } from '@/components/ui/new-page'
import { Panel } from '@/components/ui/panel'
import { signByPhoneHref } from '@/lib/signatures/remote/remote-signer'
import { t } from '@/lib/words/t'

type Props = {
  reference: string
  /** Of the request that waits on the phone. */
  code?: string
  isUnanswered: boolean
  /** Where the phone of the demo is. */
  demoHref?: string
}

/** Start here, approve on the phone, come back: two plain presses. */
export const SignByPhone = ({ reference, code, isUnanswered, demoHref }: Props) => (
  <Panel title={t('Ký bằng điện thoại')}>
    <form method="post" action={signByPhoneHref}>
      <input type="hidden" name="reference" value={reference} />
      {code ? (
        <>
          <p role="status" id="dien-thoai">
            {isUnanswered
              ? t('Điện thoại chưa xác nhận. Mở ứng dụng ký số, so mã rồi xác nhận.')
              : t('Mở ứng dụng ký số trên điện thoại. Chỉ xác nhận khi mã ở đó giống mã dưới đây.')}
          </p>
          <p className="my-3 text-3xl font-bold">{code}</p>
          {demoHref && (
            <p>
              <a href={demoHref} target="_blank">
                {t('Mở điện thoại trình diễn')} <NewPage />
              </a>
            </p>
          )}
          <ButtonRow>
            <Button name="intent" value="lay">
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
          <ButtonRow>
            <Button name="intent" value="bat-dau" look="secondary">
              {t('Ký bằng điện thoại')}
            </Button>
          </ButtonRow>
        </>
      )}
    </form>
  </Panel>
)
