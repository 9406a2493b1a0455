import { t } from '@/lib/words/t'
import { OWN } from './record-parts'

type Whose = { whose: string; fullName: string }

/** The title of a page of somebody's records: of another than oneself it says whose, so that two windows are told apart. */
export const titleOfRecords = ({ whose, fullName }: Whose, title: string): string =>
  whose === OWN ? title : t('{title} của {name}', { title, name: fullName })
