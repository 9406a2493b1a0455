import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { envExample } from './env-example'
import { statesDocument } from './states'

const root = path.join(import.meta.dirname, '..')
writeFileSync(path.join(root, 'docs', 'states.md'), statesDocument())
writeFileSync(path.join(root, '.env.example'), envExample())
