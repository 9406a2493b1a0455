import { Button } from '@/components/ui/button'
import { t } from '@/lib/words/t'

// Head and foot stay in sight and the list scrolls between them, however big the letters or low the screen: lengths in rem grow with
// the browser's own letters. Only where not even that leaves a list, all of it scrolls.
export const edge =
  'p-4 sm:px-6 [@media(height<32rem)]:px-3 [@media(height<32rem)]:py-2 [@media(height<22rem)]:py-1'
export const oneRow =
  '[@media(height<22rem)_and_(width>=24rem)]:flex [@media(height<22rem)_and_(width>=24rem)]:items-center [@media(height<22rem)_and_(width>=24rem)]:gap-3'

type Props = {
  chosenLabel: string | undefined
  problem: string
  isSaving: boolean
  onTake: () => void
  onLeave: () => void
}

/** What is chosen now, what is wrong with it, and the two ways out. */
export const OfficeDialogFoot = ({ chosenLabel, problem, isSaving, onTake, onLeave }: Props) => (
  <div className={`border-t border-line ${edge} ${oneRow}`}>
    <p role="alert" className="mb-2 font-bold text-danger empty:hidden">
      {problem}
    </p>
    <p
      role="status"
      className="mb-3 min-w-0 flex-1 leading-snug [@media(height<22rem)]:mb-1 [@media(height<22rem)]:text-base"
    >
      {chosenLabel ? (
        <>
          {t('Đang chọn:')} <strong lang="vi">{chosenLabel}</strong>
        </>
      ) : (
        t('Chưa chọn cơ quan nào.')
      )}
    </p>
    <div className="flex gap-3">
      <Button type="button" onClick={onTake} aria-disabled={isSaving || undefined}>
        {isSaving ? t('Đang lưu…') : t('Chọn')}
      </Button>
      <Button type="button" look="secondary" onClick={onLeave}>
        {t('Đóng')}
      </Button>
    </div>
  </div>
)
