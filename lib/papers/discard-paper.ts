import 'server-only'
import { deletePaper, type WhichPaper } from './repository'

/** A replaced picture of a draft goes at once. */
export const discardPaper = (which: WhichPaper): Promise<void> => deletePaper(which)
