import { PersonName } from '@/components/ui/words/person-name'
import type { RecordSubject } from '@/lib/records/record-subject'
import { t } from '@/lib/words/t'

type Somebody = { id: string; fullName: string }
type Props = {
  by: Somebody
  viewerId: string
  records: Pick<RecordSubject, 'relation' | 'accountId'>
}

/** Guardians learn nothing of each other, since families part (decision 0089). */
export const isOtherGuardian = ({ by, viewerId, records }: Props): boolean =>
  records.relation === 'guardian' && by.id !== viewerId && by.id !== records.accountId

/** Who else did it, for whoever reads these records. */
export const ByWhom = (props: Props) =>
  isOtherGuardian(props) ? t('Người giám hộ khác') : <PersonName>{props.by.fullName}</PersonName>
