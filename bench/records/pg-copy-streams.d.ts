declare module 'pg-copy-streams' {
  import type { Submittable } from 'pg'
  import type { Writable } from 'node:stream'

  /** A statement `COPY … FROM STDIN`, to which its rows are written. */
  export function from(sql: string): Writable & Submittable & { rowCount: number }
}
