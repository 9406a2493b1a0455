import { Button, ButtonLink, ButtonRow } from '@/components/ui/button'
import { Official } from '@/components/ui/official'
import { introductionPages, introductionTitle } from '@/lib/terms/official-terms'
import { introductionHref } from '@/lib/terms/terms-addresses'
import { t } from '@/lib/words/t'

/** `page`: from 1. `goal`: where somebody signed in wants to go; without it, it is read by whoever likes. */
type Props = { page: number; goal?: string }

/** One of the three pages, as the app has them: the last can't be skipped, there is nothing more to skip. */
export function IntroductionPart({ page, goal }: Props) {
  const { title, text } = introductionPages[page - 1]!
  const isLast = page === introductionPages.length
  return (
    <div className="max-w-form">
      <p className="mb-2 text-ink-soft">
        <Official of={introductionTitle} />
      </p>
      <p className="mb-6 text-base text-ink-soft">
        {t('Trang {page}/{pages}', { page, pages: introductionPages.length })}
      </p>
      <h1 className="mb-4 text-3xl sm:text-4xl">
        <Official of={title} />
      </h1>
      <p>
        <Official of={text} />
      </p>
      <form method="post" action={`${introductionHref}/xong`}>
        {goal && <input type="hidden" name="tiep" value={goal} />}
        <ButtonRow>
          {isLast ? (
            <Button>{t('Tiếp tục')}</Button>
          ) : (
            <>
              <ButtonLink href={`${introductionHref}/${page + 1}${askedWith(goal)}`}>
                {t('Tiếp tục')}
              </ButtonLink>
              <Button look="secondary">{t('Bỏ qua')}</Button>
            </>
          )}
        </ButtonRow>
      </form>
    </div>
  )
}

const askedWith = (goal?: string): string => (goal ? `?tiep=${encodeURIComponent(goal)}` : '')
