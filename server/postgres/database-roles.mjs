import pg from 'pg'

/**
 * Who the application is in this database, and whether the journal is its own: then it could also switch off what guards it.
 * @param {string} url
 * @returns {Promise<{ name: string, isReady: boolean, ownsJournal: boolean }>} `isReady`: it may write where the last migration made tables
 */
export async function readRole(url) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query(`
      select current_user as name,
        coalesce(has_table_privilege(to_regclass('"KeyProbe"'), 'insert')
          and has_schema_privilege(to_regnamespace('graphile_worker'), 'usage'), false) as "isReady",
        coalesce((select pg_has_role(relowner, 'usage') from pg_class where oid = to_regclass('"JournalEntry"')), true) as "ownsJournal"`)
    return rows[0]
  } finally {
    await client.end()
  }
}

export const ROLES_ARE_ONE =
  'Cổng đang kết nối bằng chủ của cơ sở dữ liệu. Hãy đặt MIGRATE_DATABASE_URL để tách hai vai trò (docs/operations.md).'
export const OWNER_NEEDED =
  'Đặt MIGRATE_DATABASE_URL tới chủ của cơ sở dữ liệu: bản này phải tạo hoặc đổi bảng trước khi chạy.'
