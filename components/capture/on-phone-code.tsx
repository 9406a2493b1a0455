import { Button, ButtonRow } from '@/components/ui/button'
import { TextField } from '@/components/ui/fields/text-field'
import { t } from '@/lib/words/t'

/** Where a link or a code is opened. */
export const openAction = '/chup-anh/mo'

/** For whom the camera reads no QR code: the eight signs shown beside it. */
export const OnPhoneCode = ({ value, error }: { value?: string; error?: string }) => (
  <form method="post" action={openAction} noValidate>
    <TextField
      name="code"
      value={value}
      error={error}
      label={t('Mã chụp ảnh')}
      hint={t('8 chữ và số đang hiện trên máy tính, ví dụ K7P-M3Q-XR.')}
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      width="medium"
    />
    <ButtonRow>
      <Button>{t('Bắt đầu chụp')}</Button>
    </ButtonRow>
  </form>
)
