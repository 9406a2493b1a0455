import type { ComponentProps } from 'react'
import { CodeField } from '@/components/layout/code-field'
import { SendingNote } from '@/components/layout/sending-note'
import { AskAgain } from '@/components/accounts/ask-again'
import { Button } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import { DemoInboxNote } from '@/components/layout/demo-inbox-note'
import { noSendingWords, type NoSending } from '@/lib/verification/code-error'
import type { NoAsking } from '@/lib/accounts/codes/no-asking'
import { hotline } from '@/lib/site/settings'
import { withTriesLeft, type TriesLeft } from '@/lib/verification/tries-words'
import { MINUTE_MS } from '@/lib/forms/days/milliseconds'
import { hasNotCome } from '@/lib/verification/code-state'
import { codeRules } from '@/lib/verification/one-time-code'
import { t } from '@/lib/words/t'

type Props = {
  /** What became of the message so far. */
  sending: ComponentProps<typeof SendingNote>
  value?: string
  error?: string
  changeHref?: string
  /** Where a new code is asked for, when not by a button of the same form. */
  againHref?: string
  /** Why no other code can be sent now. */
  noSending?: NoSending | null
  /** The same, where it may not be told whether one was sent. */
  noAsking?: NoAsking | null
  /** How often one may still err. */
  tries: TriesLeft
  isDemo: boolean
  /** Whoever opens a case from outside has a longer code. */
  isFromOutside?: boolean
}

const stillNone = () =>
  t(
    'Vẫn không nhận được? Phần đã điền vẫn được giữ. Hãy gọi tổng đài, hoặc mang giấy tờ tùy thân đến đăng ký tại cơ quan BHXH.',
  )
/** Of a case that may long have been sent: nobody is to register again. */
const stillNoneOutside = () =>
  t(
    'Vẫn không nhận được? Hồ sơ vẫn còn nguyên. Gọi {hotline}, hoặc mang giấy tờ tùy thân đến cơ quan BHXH bạn đã chọn.',
    { hotline: hotline.shown },
  )

const minutesOf = (isFromOutside: boolean) =>
  codeRules[isFromOutside ? 'open-declaration' : 'confirm-phone'].livesMs / MINUTE_MS

const hintOf = (isFromOutside: boolean) =>
  isFromOutside
    ? t('8 chữ và số, dùng được trong {minutes} phút.', { minutes: minutesOf(true) })
    : t('6 chữ số, dùng được trong {minutes} phút.', { minutes: minutesOf(false) })

/** A code from an SMS, and every way on for those whom it does not reach. Stands inside a form. */
export const CodeForm = ({
  sending,
  value,
  error,
  changeHref,
  againHref,
  noSending = null,
  noAsking = null,
  tries,
  isDemo,
  isFromOutside = false,
}: Props) => (
  <>
    <div className="mb-6">
      <SendingNote {...sending} />
      <p>
        <DemoInboxNote isDemo={isDemo} />
      </p>
    </div>
    <CodeField
      name="code"
      label={t('Mã trong tin nhắn')}
      hint={error ? hintOf(isFromOutside) : withTriesLeft(hintOf(isFromOutside), tries)}
      value={value}
      error={error}
      isDigits={!isFromOutside}
      width="short"
    />
    {/* What an error or a note names must be in sight. */}
    <Details
      summary={t('Tôi chưa nhận được mã')}
      open={error !== undefined || sending.state === 'none' || hasNotCome(sending)}
    >
      {sending.state !== 'none' && !noAsking && (
        <p>
          {t(
            'Tin nhắn có thể đến chậm vài phút. Mã cũ vẫn dùng được, trong {minutes} phút kể từ lúc gửi.',
            { minutes: minutesOf(isFromOutside) },
          )}
        </p>
      )}
      <AskAgain noAsking={noAsking}>
        <Again againHref={againHref} noSending={noSending} />
      </AskAgain>
      {changeHref && (
        <p>
          <a href={changeHref}>{t('Sửa số điện thoại')}</a>
        </p>
      )}
      <p>{isFromOutside ? stillNoneOutside() : stillNone()}</p>
    </Details>
  </>
)

/** No button that would be refused: then from when on there is one. */
const Again = ({ againHref, noSending }: Pick<Props, 'againHref' | 'noSending'>) => {
  if (againHref)
    return (
      <p>
        <a href={againHref}>{t('Nhập lại mã hồ sơ và số điện thoại')}</a>
      </p>
    )
  if (noSending) return <p>{noSendingWords(noSending)}</p>
  return (
    <p>
      <Button look="secondary" name="intent" value="gui-lai">
        {t('Gửi lại mã')}
      </Button>
    </p>
  )
}
