import { lookUpTitle, type CatalogueLookUpId } from '@/lib/site/look-ups'

type Asked = { errors: unknown[]; inWords: string[] }

/** The name under which a result page is kept among the bookmarks. */
export const lookUpHead = (id: CatalogueLookUpId, { errors, inWords }: Asked) => ({
  title: [lookUpTitle(id), inWords.join(', ')].filter(Boolean).join(': '),
  hasErrors: errors.length > 0,
})
