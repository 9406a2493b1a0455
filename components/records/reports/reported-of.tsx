import { Vietnamese } from '@/components/ui/vietnamese'
import { Words } from '@/components/ui/words/words'
import type { ReportedRow } from '@/lib/corrections/correction'

type Props = { about: string; row: ReportedRow }

/** Which row is meant, as somebody knows it again. */
export const ReportedOf = ({ about, row }: Props) => (
  <p className="mb-6 text-xl">
    <Words>{about}</Words>
    {row.employerName && (
      <>
        <br />
        <Vietnamese>
          <Words>{row.employerName}</Words>
        </Vietnamese>
      </>
    )}
  </p>
)
