import { Button } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import type { NoAsking } from '@/lib/accounts/codes/no-asking'
import type { StepWay } from '@/lib/accounts/second-step/ways'
import { hotline } from '@/lib/site/settings'
import { t } from '@/lib/words/t'
import { AskAgain } from '../ask-again'
import { wayWords } from './way-words'

type Props = {
  page: string
  goal: string
  way: StepWay
  ways: StepWay[]
  noAsking: NoAsking | null
  isOpen: boolean
}
type AskProps = Pick<Props, 'page' | 'goal'> & { way: StepWay; words: string }

const Ask = ({ page, goal, way, words }: AskProps) => (
  <form method="post" action={`${page}/gui`} className="mt-3">
    <input type="hidden" name="tiep" value={goal} />
    <input type="hidden" name="way" value={way.name} />
    <Button look="secondary">{words}</Button>
  </form>
)

/** When the code does not come: again, by another way, or from somebody. */
export const OtherSteps = ({ page, goal, way, ways, noAsking, isOpen }: Props) => (
  <Details summary={t('Tôi chưa nhận được mã, hoặc muốn dùng cách khác')} open={isOpen}>
    {way.sendsTo !== null && (
      <AskAgain noAsking={noAsking}>
        <Ask {...{ page, goal, way }} words={t('Gửi lại mã')} />
      </AskAgain>
    )}
    {ways
      .filter(({ name }) => name !== way.name)
      .map((other) =>
        other.sendsTo !== null ? (
          <Ask
            key={other.name}
            {...{ page, goal }}
            way={other}
            words={t(wayWords[other.name].name)}
          />
        ) : (
          <p key={other.name}>
            <a
              href={`${page}?cach=${other.name}&tiep=${encodeURIComponent(goal)}`}
              className="inline-flex min-h-11 items-center"
            >
              {t(wayWords[other.name].name)}
            </a>
          </p>
        ),
      )}
    <p className="mt-4">
      {t('Không dùng được cách nào? Gọi {phone}, hoặc mang giấy tờ tùy thân đến cơ quan BHXH.', {
        phone: hotline.shown,
      })}
    </p>
  </Details>
)
