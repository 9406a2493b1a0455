import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { statesDocument } from './states'

writeFileSync(path.join(import.meta.dirname, 'states.md'), statesDocument())
