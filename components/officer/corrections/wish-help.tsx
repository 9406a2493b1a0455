import { Notice } from '@/components/ui/notice'
import { groundOf } from '@/lib/privacy/grounds'
import type { KeptKind } from '@/lib/privacy/kept-kind'

/** What the law makes us keep of this kind, for whoever must say why a wish is not done. */
export const WishHelp = ({ kind }: { kind: KeptKind }) => (
  <Notice title="Căn cứ giữ loại dữ liệu này">
    <ul>
      {kind.grounds.map((ground) => (
        <li key={ground}>
          {groundOf(ground).title}, số {groundOf(ground).number}.
        </li>
      ))}
      {kind.withoutEnd.map(({ what, because }) => (
        <li key={what}>
          {what}: {because}
        </li>
      ))}
    </ul>
    <p>Không làm theo được thì trả lời rõ luật nào buộc giữ, và giữ phần nào.</p>
  </Notice>
)
