import { t } from '@/lib/words/t'

/** Stands in every link that opens a page of its own beside this one, for eyes and ears alike. */
export const NewPage = () => <span className="font-normal">{t('(mở trang mới)')}</span>
