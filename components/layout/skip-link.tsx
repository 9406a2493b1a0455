import { t } from '@/lib/words/t'

export const mainId = 'noi-dung'

/** Past what stands before, for whoever goes by keys: seen while it has the focus. */
export const SkipLink = ({ to, children }: { to: string; children: string }) => (
  <a
    href={`#${to}`}
    className="sr-only rounded-md bg-paper font-bold focus:not-sr-only focus:absolute focus:px-4 focus:py-3 focus:top-2 focus:left-2 focus:z-20"
  >
    {children}
  </a>
)

export const SkipToMain = () => <SkipLink to={mainId}>{t('Đến nội dung chính')}</SkipLink>
