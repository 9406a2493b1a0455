import { once } from 'node:events'
import type { Pool, PoolClient } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

export type CopiedRow = Record<string, unknown>
const MOST_WAITING = 256 * 1024

/** Rows on their way into one table; the first one says its columns. Whom they belong to comes by another way at the same time. */
export class CopyInto {
  private stream: ReturnType<typeof copyFrom> | null = null
  private client: PoolClient | null = null
  private columns: string[] = []
  private waiting = ''
  rows = 0

  constructor(
    private readonly pool: Pool,
    private readonly table: string,
  ) {}

  async add(row: CopiedRow): Promise<void> {
    if (!this.stream) await this.begin(Object.keys(row))
    this.rows++
    this.waiting += `${this.columns.map((column) => inCopy(row[column])).join('\t')}\n`
    if (this.waiting.length > MOST_WAITING) await this.send()
  }

  async end(): Promise<void> {
    if (!this.stream || !this.client) return
    await this.send()
    this.stream.end()
    await once(this.stream, 'finish')
    await this.client.query('SET session_replication_role = DEFAULT')
    this.client.release()
  }

  private async begin(columns: string[]): Promise<void> {
    this.columns = columns
    this.client = await this.pool.connect()
    // Whose rows they are is not asked: the person is on the way as well.
    await this.client.query('SET session_replication_role = replica')
    const listed = columns.map((column) => `"${column}"`).join(', ')
    this.stream = this.client.query(copyFrom(`COPY "${this.table}" (${listed}) FROM STDIN`))
  }

  private async send(): Promise<void> {
    const text = this.waiting
    this.waiting = ''
    if (!this.stream!.write(text)) await once(this.stream!, 'drain')
  }
}

function inCopy(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  if (Array.isArray(value)) return escaped(`{${value.map((one) => JSON.stringify(one)).join(',')}}`)
  return escaped(typeof value === 'object' ? JSON.stringify(value) : String(value))
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
const escaped = (text: string): string => text.replace(/[\\\n\r\t]/g, (sign) => ESCAPES[sign]!)
