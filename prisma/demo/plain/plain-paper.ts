import { readFileSync } from 'node:fs'
import path from 'node:path'

const read = (file: string) => readFileSync(path.join(import.meta.dirname, file))

/** Front and back of a paper that says nothing, for cases of tests: to draw one that can be read takes longer than the rest of the case. */
export const plainPaper = async (): Promise<[Buffer, Buffer]> => [
  read('plain-front.jpg'),
  read('plain-back.jpg'),
]
