import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { FILE_VERSION } from '@/lib/exports/schema-path'
import { documentSchema } from '@/lib/exports/shape/document-shape'
import { envExample } from './env-example'
import { statesDocument } from './states'

const root = path.join(import.meta.dirname, '..')
writeFileSync(path.join(root, 'docs', 'states.md'), statesDocument())
writeFileSync(path.join(root, '.env.example'), envExample())

// A schema that was given out is never written anew.
const schema = path.join(root, 'lib', 'exports', 'given-out', `v${FILE_VERSION}.json`)
if (!existsSync(schema)) writeFileSync(schema, `${JSON.stringify(documentSchema(), null, 2)}\n`)
