import { DataTable } from '@/components/ui/data-table'
import { kinships } from '@/lib/accounts/guardians/kinship'
import type { Sex } from '@/lib/insured/person'
import { t } from '@/lib/words/t'
import { personCells, personColumns, type DemoPerson } from './demo-people'

type Child = Pick<DemoPerson, 'bhxhCode' | 'fullName' | 'birthDate'>
type Parent = DemoPerson & { sex: Sex }
type Props = { families: { child: Child; parent: Parent }[] }

/** Whom a visitor may register as a parent: the child above, with what its declaration asks of the parent below. */
export const DemoFamilies = ({ families }: Props) => (
  <DataTable
    caption={t('Con và cha, mẹ giả định để thử “Đăng ký cho con”.')}
    columns={[{ header: t('Là') }, ...personColumns()]}
    rows={families.flatMap(({ child, parent }) => [
      {
        key: child.bhxhCode,
        cells: [
          t('Con'),
          ...personCells(
            { ...parent, ...child },
            { idNumber: t('không cần'), phone: t('của cha, mẹ') },
          ),
        ],
      },
      {
        key: parent.bhxhCode,
        cells: [
          t(parent.sex === 'Nam' ? kinships.father : kinships.mother),
          ...personCells(parent),
        ],
      },
    ])}
    empty={<p>{t('Mọi trẻ em giả định đều đã được đăng ký.')}</p>}
  />
)
