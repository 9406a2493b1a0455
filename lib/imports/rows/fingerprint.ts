import { hash } from 'node:crypto'
import type { RecordRow } from '../shape/import-kind'

const LENGTH = 22

/** Of what a row says, not of where it stands: the same content in another file is nothing new. */
export const fingerprintOfRow = (row: RecordRow): string =>
  hash('sha256', JSON.stringify(row), 'base64url').slice(0, LENGTH)
