import { Fragment } from 'react'
import { DataTable } from '@/components/ui/data-table'
import type { CostLine } from '@/lib/claims/claim/cost-line'
import { shownDong, shownExact } from '@/lib/records/shown'
import { payersOfLine, type CostGroupOfVisit } from '@/lib/visits/costs/cost-groups'
import { explainLine } from '@/lib/visits/costs/explain-line'
import type { WhyLevel } from '@/lib/visits/level/why-level'
import { byPatient } from '@/lib/visits/costs/payers'
import { t } from '@/lib/words/t'
import { Explained } from '../explained/explained'
import { HospitalWords } from './hospital-words'

type Props = { groups: readonly CostGroupOfVisit[]; whys: readonly WhyLevel[] }

/** Each drug, service and supply: what it cost, what the insurance paid of it, and why. */
export const CostLines = ({ groups, whys }: Props) =>
  groups.map(({ key, label, lines }) => (
    <Fragment key={key}>
      <DataTable
        caption={label}
        columns={[
          { header: t('Tên chi phí') },
          { header: t('Số lượng'), width: 'lg:w-30' },
          { header: t('Thành tiền'), isNumber: true, width: 'lg:w-35' },
          { header: t('BHYT thanh toán'), isNumber: true, width: 'lg:w-40' },
          { header: t('Người bệnh trả'), isNumber: true, width: 'lg:w-40' },
          { header: t('Nguồn khác'), isNumber: true, width: 'lg:w-30' },
        ]}
        rows={lines.map((line, at) => ({
          key: String(at),
          cells: [
            <NameOfLine key="name" line={line} />,
            <HospitalWords key="quantity">{`${shownExact(line.quantity || '0')} ${line.unit}`}</HospitalWords>,
            shownDong(line.amount || '0'),
            shownDong(line.fund || '0'),
            shownDong(byPatient(payersOfLine(line))),
            shownDong(line.other.total || '0'),
          ],
        }))}
      />
      <Reasons lines={lines} whys={whys} />
    </Fragment>
  ))

/** Below the table, each under the name of its item: in a cell that names a row it would be read with every other cell of it. */
const Reasons = ({ lines, whys }: { lines: readonly CostLine[]; whys: Props['whys'] }) => (
  <ul className="-mt-4 mb-8">
    {lines.map((line, at) => (
      <li key={at} className="-mb-5">
        <Explained isVietnamese of={nameOf(line)} steps={explainLine(line, whys)} />
      </li>
    ))}
  </ul>
)

const nameOf = ({ name, drug }: CostLine): string =>
  [name, drug?.strength].filter(Boolean).join(', ')

const NameOfLine = ({ line }: { line: CostLine }) => (
  <>
    <HospitalWords>{nameOf(line)}</HospitalWords>
    {line.drug?.use && (
      <span className="block text-base text-ink-soft">
        <HospitalWords>{line.drug.use}</HospitalWords>
      </span>
    )}
  </>
)
