import { Button, ButtonRow } from '@/components/ui/button'
import { SummaryList } from '@/components/ui/summary-list'
import { Words } from '@/components/ui/words/words'
import type { CaptureState } from '@/lib/capture/capture'
import { t } from '@/lib/words/t'

/** A press of the computer's page. */
export const computerIntents = {
  check: 'kiem-tra',
  renew: 'tao-ma',
  cutOff: 'ngat',
  goOn: 'tiep',
} as const

type Props = {
  state: CaptureState
  /** What a screen reader hears when it changes, and everybody sees. */
  words: string
  link: { picture: string; address: string; code: string } | null
  pair: string
  pictures: { label: string; value: string }[]
}

/** Where the phone is, and what may be done: its parts are drawn anew by `follow-phone.ts`, or by «Kiểm tra». */
export const AtComputer = ({ state, words, link, pair, pictures }: Props) => (
  <>
    <p data-phone="words" role="status" className="mb-6 text-xl font-bold">
      {words}
    </p>
    <div data-phone="body">
      {link && <HowToOpen {...link} />}
      {state === 'open' && (
        <p className="mb-6">
          {t(
            'Số ghép đôi: <pair></pair>. Nếu điện thoại của bạn không hiện số này, nhấn “Ngắt điện thoại”.',
            {
              pair: () => <strong>{pair}</strong>,
            },
          )}
        </p>
      )}
      {state !== 'waiting' && (
        <SummaryList rows={pictures.map(({ label, value }) => ({ label, value }))} />
      )}
      <ButtonRow>
        <Actions state={state} />
      </ButtonRow>
    </div>
  </>
)

const Actions = ({ state }: Pick<Props, 'state'>) => {
  const isRunning = state === 'waiting' || state === 'open'
  const isDone = state === 'finished'
  return (
    <>
      {isRunning && (
        <Button name="intent" value={computerIntents.check}>
          {t('Kiểm tra')}
        </Button>
      )}
      {!isRunning && !isDone && (
        <Button name="intent" value={computerIntents.renew}>
          {t('Tạo mã mới')}
        </Button>
      )}
      <Button
        look={isDone ? 'primary' : 'secondary'}
        name="intent"
        value={computerIntents.goOn}
        data-phone={isDone ? 'goes-on' : undefined}
      >
        {isDone ? t('Xem ảnh và làm tiếp') : t('Dừng, làm tiếp trên máy tính')}
      </Button>
      {state === 'open' && (
        <Button look="danger" name="intent" value={computerIntents.cutOff}>
          {t('Ngắt điện thoại')}
        </Button>
      )}
    </>
  )
}

const HowToOpen = ({ picture, address, code }: NonNullable<Props['link']>) => (
  <div className="gap-8 sm:flex">
    <img
      src={picture}
      alt={t('Mã QR mở trang chụp ảnh')}
      width={240}
      height={240}
      className="mb-4 size-60 max-w-full shrink-0 rounded-md border border-line bg-white"
    />
    <ol className="mb-4 list-decimal space-y-3 pl-[1.35em]">
      <li>{t('Mở máy ảnh trên điện thoại, hướng vào mã QR, rồi nhấn liên kết hiện ra.')}</li>
      <li>
        {t(
          'Nếu không quét được, mở <address></address> trên điện thoại rồi nhập mã <code></code>.',
          {
            address: () => (
              <strong>
                <Words>{address}</Words>
              </strong>
            ),
            code: () => (
              <strong>
                <Words>{code}</Words>
              </strong>
            ),
          },
        )}
      </li>
      <li>
        {t('Nhấn “Bắt đầu chụp”. Mã chỉ mở được trên một điện thoại, đừng gửi cho người khác.')}
      </li>
    </ol>
  </div>
)
