import { Button } from '@/components/ui/button'
import { msg, t } from '@/lib/words/t'

/** By which pictures stand: of one alone, that it is the other side's. Each is named: the button stands below a box that may be empty. */
const words = {
  front: msg('Lấy ảnh mặt trước làm ảnh mặt sau'),
  back: msg('Lấy ảnh mặt sau làm ảnh mặt trước'),
  'front back': msg('Đổi chỗ hai ảnh'),
} as const

/** The way out for who has taken one side for the other. With scripts its words follow the pictures that stand (`photo-parts.ts`). */
export function SwapPhotos({ intent, kept }: { intent: string; kept: readonly string[] }) {
  const standing = kept.join(' ')
  const said = Object.fromEntries(Object.entries(words).map(([side, one]) => [side, t(one)]))
  const isKnown = (given: string): given is keyof typeof words => Object.hasOwn(words, given)
  return (
    <p data-photo-swap={JSON.stringify(said)} hidden={!isKnown(standing)} className="mb-7">
      <Button look="quiet" name="intent" value={intent}>
        {said[isKnown(standing) ? standing : 'front back']}
      </Button>
    </p>
  )
}
