import type { FiveYears } from './count-five-years'

/** `fileEarlier`: mostly because the files do not reach back far enough. */
export type Agreement = 'same' | 'fileEarlier' | 'fileLater' | 'onlyOwn' | 'onlyFile' | 'neither'

/** Whether the date in the file is the one we come to. The file is the agency's; ours explains it, and decides nothing. */
export function compareWithFile(own: FiveYears | null, inFile: string | null): Agreement {
  if (!own) return inFile ? 'onlyFile' : 'neither'
  if (!inFile) return 'onlyOwn'
  if (own.full === inFile) return 'same'
  return inFile < own.full ? 'fileEarlier' : 'fileLater'
}
