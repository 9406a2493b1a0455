import { Client } from 'pg'

// Apart from what makes the template: every test file loads this first.

export const databaseUrl = (server: string, name: string) =>
  Object.assign(new URL(server), { pathname: `/${name}` }).href

export async function asAdministrator(server: string, act: (admin: Client) => Promise<void>) {
  const admin = new Client({ connectionString: server })
  await admin.connect()
  try {
    await act(admin)
  } finally {
    await admin.end()
  }
}
