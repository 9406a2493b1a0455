import { importKindOf, isImportKind } from './import-kinds'

/** What a kind of file is called. */
export const kindTitle = (kind: string): string =>
  isImportKind(kind) ? importKindOf(kind).title : 'Hồ sơ khám chữa bệnh'

/** What is counted of it. */
export const unitWord = (kind: string): string => (isImportKind(kind) ? 'dòng' : 'hồ sơ')
