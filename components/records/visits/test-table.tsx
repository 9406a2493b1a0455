import { DataTable } from '@/components/ui/data-table'
import { nameOfTest } from '@/lib/visits/test-name'
import type { WholeVisit } from '@/lib/visits/visit'
import { shownVisitTime } from '@/lib/visits/visit-words'
import { t } from '@/lib/words/t'
import { HospitalWords } from './hospital-words'

/** What was measured or seen in pictures. */
export const TestTable = ({ tests, lines }: Pick<WholeVisit, 'tests' | 'lines'>) =>
  tests.length > 0 && (
    <DataTable
      caption={t('Kết quả xét nghiệm, chụp chiếu')}
      columns={[
        { header: t('Tên') },
        { header: t('Kết quả') },
        { header: t('Kết luận') },
        { header: t('Lúc'), width: 'lg:w-40' },
      ]}
      rows={tests.map((test, at) => ({
        key: String(at),
        cells: [
          <HospitalWords key="name">{nameOfTest(test, lines)}</HospitalWords>,
          <HospitalWords key="value">
            {[test.value, test.unit].filter(Boolean).join(' ') || test.description}
          </HospitalWords>,
          <HospitalWords key="end">{test.conclusion}</HospitalWords>,
          shownVisitTime(test.at),
        ],
      }))}
    />
  )
