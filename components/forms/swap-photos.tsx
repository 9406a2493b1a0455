import { Button } from '@/components/ui/button'

/** By which pictures stand: of one alone, that it is the other side's. */
const words = {
  front: 'Lấy làm ảnh mặt sau',
  back: 'Lấy làm ảnh mặt trước',
  'front back': 'Đổi chỗ hai ảnh',
} as const

/** The way out for who has taken one side for the other. With scripts its words follow the pictures that stand (`photo-parts.ts`). */
export function SwapPhotos({ intent, kept }: { intent: string; kept: readonly string[] }) {
  const standing = kept.join(' ')
  const isKnown = (given: string): given is keyof typeof words => Object.hasOwn(words, given)
  return (
    <p data-photo-swap={JSON.stringify(words)} hidden={!isKnown(standing)} className="mb-7">
      <Button look="quiet" name="intent" value={intent}>
        {isKnown(standing) ? words[standing] : words['front back']}
      </Button>
    </p>
  )
}
