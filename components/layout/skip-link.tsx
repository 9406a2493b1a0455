import { t } from '@/lib/words/t'

export const mainId = 'noi-dung'

export const SkipLink = () => (
  <a
    href={`#${mainId}`}
    className="sr-only rounded-md bg-paper font-bold focus:not-sr-only focus:absolute focus:px-4 focus:py-3 focus:top-2 focus:left-2 focus:z-20"
  >
    {t('Đến nội dung chính')}
  </a>
)
