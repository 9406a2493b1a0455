import { lookUpTitle, type CatalogueLookUpId } from '@/lib/site/look-ups'
import { t } from '@/lib/words/t'

type Asked = { errors: unknown[]; inWords: string[] }
type Counted = { total: number; isGuess: boolean } | null

/** The name under which a result page is kept among the bookmarks; it is heard first, so it says when nothing was found. */
export const lookUpHead = (id: CatalogueLookUpId, { errors, inWords }: Asked, found: Counted) => ({
  title: [resultWords(found), t(lookUpTitle(id)), inWords.join(', ')].filter(Boolean).join(': '),
  hasErrors: errors.length > 0,
})

const resultWords = (found: Counted): string =>
  found?.total === 0 ? t('Không tìm thấy') : found?.isGuess ? t('Gần giống') : ''
