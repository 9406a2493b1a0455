import { languageOfNames } from '@/lib/words/names'
import { Words } from './words'

/**
 * Somebody's name as they wrote it. However long, in whichever direction, under however many marks: it stays in its place and
 * moves no neighbour.
 */
export const PersonName = ({ children }: { children: string }) => (
  <bdi
    lang={languageOfNames()}
    className="inline-block max-w-full overflow-clip align-bottom wrap-anywhere"
  >
    <Words>{children}</Words>
  </bdi>
)
