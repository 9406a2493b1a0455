import { Button } from '@/components/ui/button'

/** The way out for who has taken one side for the other. With scripts it comes once both pictures stand (`photo-parts.ts`). */
export const SwapPhotos = ({ intent, isShown }: { intent: string; isShown: boolean }) => (
  <p data-photo-swap hidden={!isShown} className="mb-7">
    <Button look="quiet" name="intent" value={intent}>
      Đổi chỗ hai ảnh
    </Button>
  </p>
)
