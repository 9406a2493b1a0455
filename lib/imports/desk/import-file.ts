/** Where a file that an officer brought stands (prisma/schema.prisma says what each means). */
export type FileState =
  'ARRIVING' | 'TRYING' | 'READY' | 'STORING' | 'DONE' | 'BROKEN' | 'FAILED' | 'DROPPED' | 'LAPSED'

export const fileStateLabel: Record<FileState, string> = {
  ARRIVING: 'Đang nhận tệp',
  TRYING: 'Đang xem trước',
  READY: 'Chờ người thứ hai',
  STORING: 'Đang nạp',
  DONE: 'Đã nạp',
  BROKEN: 'Tệp chưa đọc được',
  FAILED: 'Cổng chưa làm được',
  DROPPED: 'Đã bỏ',
  LAPSED: 'Quá hạn, tệp đã xóa',
}

/** In which its bytes are kept, and it counts among those that wait. */
export const keptStates = [
  'ARRIVING',
  'TRYING',
  'READY',
  'STORING',
  'FAILED',
] as const satisfies FileState[]
/** In which a worker has something to do with it. */
const statesAtWork = ['TRYING', 'STORING'] as const satisfies FileState[]

export const isWorkedOn = (state: FileState): boolean =>
  (statesAtWork as readonly FileState[]).includes(state)

const MEGABYTE = 1024 ** 2
/** What a browser sends in one go, within a quarter of an hour on an office's line. Greater ones go by command line. */
export const MOST_MEGABYTES = 200
export const MOST_BYTES = MOST_MEGABYTES * MEGABYTE
/** Of all offices together: two gigabytes of the database at most. */
export const MOST_WAITING = 10
/** Nobody decided within so long: the file goes. */
export const KEPT_DAYS = 3
/** Of one file so many refusals are kept, as of an import. */
export const MOST_REFUSALS = 10_000
/** So many are shown; the file of all of them has the rest. */
export const SHOWN_REFUSALS = 50
/** Begun in vain so often, it is our fault and nobody waits for it any more. */
export const MOST_ATTEMPTS = 5
/** The name of the box for a file. */
export const IMPORT_BOX = 'tep'
