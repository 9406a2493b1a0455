import type { ReactNode } from 'react'
import { Vietnamese } from '@/components/ui/vietnamese'
import { Words } from '@/components/ui/words/words'

/** Words as the hospital or a list of the ministry has them: in Vietnamese in every language, none broken in two on a phone. */
export const HospitalWords = ({ children }: { children: ReactNode }) => (
  <Vietnamese>
    <Words>{children}</Words>
  </Vietnamese>
)
