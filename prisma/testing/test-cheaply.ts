import { vi } from 'vitest'

// What costs on purpose, and is proven once (hash-password.test.ts, even-answer.test.ts), costs nothing in the tests of everything else.

vi.mock('@node-rs/argon2', async (original) => {
  const argon = await original<typeof import('@node-rs/argon2')>()
  const hash: typeof argon.hash = (password) => argon.hash(password, { memoryCost: 8, timeCost: 1 })
  return { ...argon, hash }
})
vi.mock('@/lib/platform/limits/even-answer', () => ({ waitEvenly: vi.fn(async () => undefined) }))
