import { Vietnamese } from '@/components/ui/vietnamese'
import { Words } from '@/components/ui/words/words'

/** A number of a decision, a name of an employer, an office, a bank: as the file has it. */
export const AsKept = ({ children }: { children: string | null }) =>
  children === null ? null : (
    <Vietnamese>
      <Words>{children}</Words>
    </Vietnamese>
  )
