import type { OpenRecords } from '@/lib/records/open-records'

type Props = { records: OpenRecords }

/** Files of data to keep: for a spreadsheet, for another program. */
export const DataFiles = ({ records }: Props) => <div data-whose={records.whose} hidden />
