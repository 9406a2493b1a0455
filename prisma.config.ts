import { defineConfig } from 'prisma/config'

// Prisma 7 wants to download an engine for every command. `generate` and `validate` are WebAssembly
// and need none, so any existing binary satisfies it and nothing is fetched.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({ schema: 'prisma/schema.prisma' })
