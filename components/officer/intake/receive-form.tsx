import { Island } from '@/components/layout/island'
import { ErrorSummary } from '@/components/ui/fields/error-summary'
import { controlClasses, controlProps, FieldFrame } from '@/components/ui/fields/field'
import { PICTURE_BOX } from '@/lib/review/papers/scan-words'
import { PaperPicture } from './paper-picture'
import { LookUp, LookUpButton, ofPage } from '../page-form'

type Props = {
  typed: string
  /** At the box of the code, or at that of a picture. */
  error?: { field: string; message: string }
  isFirst: boolean
  /** Ticks for the case above stand on the page, and are sent along. */
  isOfPage: boolean
}

const FIND = '/can-bo/tiep-nhan'

/** A hand scanner types the code and presses Enter: the field waits for it. */
export function ReceiveForm({ typed, error: found, isFirst, isOfPage }: Props) {
  const errorAt = (field: string) => (found?.field === field ? found.message : undefined)
  const error = errorAt('ma')
  const hint = 'Quét mã QR trên mẫu 01 bằng máy quét, hoặc nhập 8 ký tự dưới mã QR.'
  const field = { name: 'ma', hint, error }
  return (
    <>
      <ErrorSummary errors={found ? [found] : []} />
      <LookUp isOfPage={isOfPage} action={FIND}>
        <FieldFrame {...field} label={isFirst ? 'Mã hồ sơ' : 'Mã hồ sơ tiếp theo'}>
          <input
            {...controlProps(field)}
            {...ofPage(isOfPage)}
            defaultValue={typed}
            autoFocus={isFirst && !error}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            className={controlClasses(error, 'w-[18rem] uppercase')}
          />
        </FieldFrame>
        <LookUpButton isOfPage={isOfPage} action={FIND} look={isFirst ? 'primary' : 'secondary'}>
          Tìm hồ sơ
        </LookUpButton>
      </LookUp>
      <Island name="paper-camera" props={{ box: 'ma', action: FIND }} />
      <PaperPicture error={errorAt(PICTURE_BOX)} isOfPage={isOfPage} />
    </>
  )
}
