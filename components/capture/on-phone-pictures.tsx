import { PhotoField } from '@/components/forms/photo-field'
import { Button, ButtonRow } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/fields/error-summary'
import { Notice } from '@/components/ui/notice'
import { CAPTURE_MINUTES } from '@/lib/capture/capture'
import { photoHint, photoLimit } from '@/lib/photos/photo'
import { t } from '@/lib/words/t'
import { OnlyYourOwn } from './on-phone-start'

export type AskedPicture = {
  field: string
  label: string
  isOptional: boolean
  /** Where the phone sees it again, if it took it. */
  src?: string
  warning?: string
  error?: string
  /** The computer has one, which is not shown here. */
  isAtComputer: boolean
}

type Props = {
  pair: string
  shown: string
  pictures: AskedPicture[]
  /** «Gửi ảnh» was pressed, and its pictures are kept. */
  hasJustSent: boolean
}

/** Posted with pictures, and with «Xong». */
export const picturesAction = '/chup-anh'

/** What is asked, one picture below the other, and nothing else about anybody. */
export const OnPhonePictures = ({ pair, shown, pictures, hasJustSent }: Props) => (
  <>
    {hasJustSent && <Received lacking={pictures.filter(isLacking)} />}
    <ErrorSummary
      errors={pictures.flatMap(({ field, label, error }) =>
        error ? [{ field, message: `${label}: ${error}` }] : [],
      )}
    />
    <p className="mb-6 text-xl">
      {t('Số ghép đôi: <pair></pair>. Máy tính hiện cùng số này.', {
        pair: () => <strong>{pair}</strong>,
      })}
    </p>
    <OnlyYourOwn />
    <form method="post" action={picturesAction} encType="multipart/form-data" noValidate>
      <input type="hidden" name="shown" value={shown} />
      {pictures.map((one) => (
        <PhotoField
          key={one.field}
          byCamera
          name={one.field}
          label={one.label}
          star={!one.isOptional}
          hint={
            one.isAtComputer
              ? t('Máy tính đã có ảnh này. Chụp nếu muốn thay ảnh ấy.')
              : t(photoHint)
          }
          error={one.error}
          warning={one.warning}
          keptSrc={one.src}
          limit={photoLimit()}
          unsent={t('Ảnh chưa được gửi. Nhấn “Gửi ảnh” ở cuối trang để gửi.')}
        />
      ))}
      <noscript>
        <p className="mb-4">
          {t('Mạng yếu: chụp và gửi từng ảnh. Nếu bị ngắt, quay lại trang này rồi chụp lại.')}
        </p>
      </noscript>
      <ButtonRow>
        <Presses isComplete={!pictures.some(isLacking)} />
      </ButtonRow>
    </form>
    <p className="mt-6 text-ink-soft">
      {t('Trang này tự đóng sau {minutes} phút không gửi ảnh nào.', { minutes: CAPTURE_MINUTES })}
    </p>
  </>
)

const isLacking = ({ isOptional, src }: AskedPicture): boolean => !isOptional && !src

const Received = ({ lacking }: { lacking: AskedPicture[] }) => (
  <Notice role="status" tone="success" title={t('Đã nhận ảnh vừa gửi.')}>
    <p>
      {lacking.length > 0
        ? t('Còn thiếu: {pictures}.', { pictures: lacking.map(({ label }) => label).join(', ') })
        : t('Đã đủ ảnh. Nhấn “Xong, quay lại máy tính” ở cuối trang.')}
    </p>
  </Notice>
)

/** What comes next stands first: to send while a picture is lacking, then to go back. */
const Presses = ({ isComplete }: { isComplete: boolean }) => {
  const send = (
    <Button key="gui" look={isComplete ? 'secondary' : 'primary'} name="intent" value="gui">
      {t('Gửi ảnh')}
    </Button>
  )
  const done = (
    <Button key="xong" look={isComplete ? 'primary' : 'secondary'} name="intent" value="xong">
      {t('Xong, quay lại máy tính')}
    </Button>
  )
  return isComplete ? [done, send] : [send, done]
}
