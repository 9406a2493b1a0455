import { Notice } from '@/components/ui/notice'
import { oddityQuestion } from '@/lib/participation/oddities/oddity-words'
import type { Oddity } from '@/lib/participation/oddities/oddity'
import { t } from '@/lib/words/t'

/** What looks wrong, as questions: the answer only the person knows. */
export const OddityList = ({ oddities }: { oddities: readonly Oddity[] }) =>
  oddities.length > 0 && (
    <div className="max-w-prose">
      <Notice title={t('Bạn xem giúp những chỗ này')}>
        <ul className="list-disc space-y-1 pl-[1.35em]">
          {oddities.map((oddity) => (
            <li key={`${oddity.kind} ${oddity.fromMonth} ${oddity.keys.join(' ')}`}>
              {oddityQuestion(oddity)}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
