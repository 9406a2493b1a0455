import type { ComponentProps } from 'react'
import { buttonClasses } from '@/components/ui/button'
import { t } from '@/lib/words/t'

type Props = ComponentProps<'input'> & { name: string; byCamera?: boolean; takesFiles?: boolean }

const PICTURES = 'image/jpeg,image/png,image/webp,image/heic,image/heif'

/**
 * The browser's own words («Choose File», «Chưa chọn tệp») are in its language, and leave no room for the file's name in large letters: the
 * button is ours, as in `FileField`, and of the browser only what it says of the file. Where the script that sends photographs is there
 * (`data-sends`), the control lies unseen over the button.
 */
export const PhotoInput = ({ name, byCamera, takesFiles, ...rest }: Props) => (
  <div className="mt-2 grid items-center gap-2 group-data-sends:relative group-data-sends:inline-flex group-data-sends:max-w-full">
    <input
      type="file"
      id={name}
      name={name}
      accept={takesFiles ? `${PICTURES},application/pdf` : PICTURES}
      capture={byCamera ? 'environment' : undefined}
      className="peer col-start-1 row-start-2 min-h-12 w-full min-w-0 cursor-pointer rounded-md border-2 border-edge bg-paper px-3 py-2 text-base text-ink invalid:opacity-0 group-data-sends:absolute group-data-sends:inset-0 group-data-sends:m-0 group-data-sends:h-full group-data-sends:min-h-0 group-data-sends:cursor-pointer group-data-sends:overflow-clip group-data-sends:opacity-0 file:hidden aria-invalid:border-danger"
      {...rest}
    />
    <label
      htmlFor={name}
      className={buttonClasses(
        'secondary',
        'col-start-1 row-start-1 w-fit cursor-pointer peer-hover:bg-voice-soft peer-focus-visible:shadow-[0_0_0_6px_var(--color-focus-edge)] peer-focus-visible:outline-3 peer-focus-visible:outline-focus peer-aria-invalid:border-danger',
      )}
    >
      <span className="group-has-[[data-photo=kept]:not([hidden])]:hidden">
        {first(byCamera, takesFiles)}
      </span>
      <span className="hidden group-has-[[data-photo=kept]:not([hidden])]:inline">
        {another(byCamera, takesFiles)}
      </span>
    </label>
    <span
      aria-hidden
      className="pointer-events-none col-start-1 row-start-2 hidden text-base text-ink-soft peer-invalid:inline group-data-sends:hidden!"
    >
      {takesFiles ? t('Chưa chọn tệp nào.') : t('Chưa chọn ảnh nào.')}
    </span>
  </div>
)

const first = (byCamera?: boolean, takesFiles?: boolean) =>
  takesFiles ? t('Chọn ảnh hoặc PDF') : byCamera ? t('Chụp ảnh') : t('Chọn ảnh')
const another = (byCamera?: boolean, takesFiles?: boolean) =>
  takesFiles ? t('Chọn tệp khác') : byCamera ? t('Chụp lại') : t('Chọn ảnh khác')
