import type { WayOfHandingIn } from '@/lib/registration/questions/submission'
import { titleOf, type ItemId } from '@/lib/review/sheet/checklist'

type Props = { items: ItemId[]; lack: string; way: WayOfHandingIn; part?: string }

/** How many items lack something, and the way to the first. */
export const LackingItems = ({ items, lack, way, part = '' }: Props) =>
  items.length === 0 ? null : (
    <p>
      Còn {items.length} mục {lack}. {items.length > 1 ? 'Mục đầu tiên: ' : 'Đó là: '}
      <a href={`#${items[0]}${part}`}>{titleOf(items[0]!, way)}</a>.
    </p>
  )
