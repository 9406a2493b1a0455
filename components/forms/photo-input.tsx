import type { ComponentProps } from 'react'
import { buttonClasses } from '@/components/ui/button'
import { t } from '@/lib/words/t'

type Props = ComponentProps<'input'> & { name: string; byCamera?: boolean }

/**
 * The browser's own words («Choose File», «Chưa chọn tệp») are in its language, and untrue once a photograph is kept. Where the
 * script that sends photographs is there (`data-sends`), the control lies unseen over a button in our words.
 */
export const PhotoInput = ({ name, byCamera, ...rest }: Props) => (
  <div className="group-data-sends:relative group-data-sends:mt-2 group-data-sends:inline-flex group-data-sends:max-w-full">
    <input
      type="file"
      id={name}
      name={name}
      accept="image/jpeg,image/png,image/webp,image/heic,image/heif"
      capture={byCamera ? 'environment' : undefined}
      className="peer mt-2 block w-full rounded-md border-2 border-edge bg-paper p-2 text-base text-ink group-data-sends:absolute group-data-sends:inset-0 group-data-sends:m-0 group-data-sends:h-full group-data-sends:min-h-0 group-data-sends:cursor-pointer group-data-sends:overflow-clip group-data-sends:opacity-0 file:mr-4 file:min-h-11 file:cursor-pointer file:rounded-md file:border-2 file:border-solid file:border-voice file:bg-paper file:px-4 file:font-bold file:text-voice aria-invalid:border-danger"
      {...rest}
    />
    <label
      htmlFor={name}
      className={buttonClasses(
        'secondary',
        'hidden! peer-hover:bg-voice-soft peer-focus-visible:shadow-[0_0_0_6px_var(--color-focus-edge)] peer-focus-visible:outline-3 peer-focus-visible:outline-focus peer-aria-invalid:border-danger group-data-sends:inline-flex!',
      )}
    >
      <span className="group-has-[[data-photo=kept]:not([hidden])]:hidden">
        {byCamera ? t('Chụp ảnh') : t('Chọn ảnh')}
      </span>
      <span className="hidden group-has-[[data-photo=kept]:not([hidden])]:inline">
        {byCamera ? t('Chụp lại') : t('Chọn ảnh khác')}
      </span>
    </label>
  </div>
)
