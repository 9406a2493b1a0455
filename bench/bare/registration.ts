import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { readSquareCode } from '@/lib/photos/card/read-square-code.mjs'
import { pool } from '@/lib/platform/database/db'
import { aTypedDraft } from '@/lib/registration/fixtures'
import { aPrintedDeclaration } from '@/lib/registration/printed/printed-declaration-fixtures'
import { barePdf } from './pdf'

// The limit of a registration: two photographs made small and searched for a card's code, one paper drawn and all of it committed, by the
// libraries alone. What else a picture is judged by (blur, glare, machine lines) is our own and counts against us.

const words = JSON.stringify(aTypedDraft())

/** Gives a table and a file to work with, and takes them away again. */
export async function withBareRegistration<Result>(
  photo: Buffer,
  use: (register: () => Promise<void>) => Promise<Result>,
): Promise<Result> {
  const file = path.join(tmpdir(), `bench-${process.pid}.jpg`)
  await writeFile(file, photo)
  await pool.query('CREATE TABLE bench_case (id uuid PRIMARY KEY, words jsonb)')
  await pool.query('CREATE TABLE bench_file (id uuid, sealed bytea)')
  try {
    return await use(() => register(file))
  } finally {
    await pool.query('DROP TABLE bench_case, bench_file')
    await rm(file)
  }
}

async function register(file: string): Promise<void> {
  const photos = await Promise.all([small(file), small(file)])
  await Promise.all(photos.map(searchForCode))
  const paper = await barePdf(aPrintedDeclaration())
  await commit([...photos, paper])
}

/** The settings of lib/photos, written again so that a dearer one there shows here. */
const small = (file: string) =>
  sharp(file, { failOn: 'error' })
    .autoOrient()
    .resize({ width: 2000, height: 2000, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .jpeg({ quality: 82, optimiseCoding: false })
    .toBuffer()

/** As fine as lib/photos/card has it. */
async function searchForCode(jpeg: Buffer): Promise<void> {
  const { data, info } = await sharp(jpeg)
    .resize(1600, 1600, { fit: 'inside', withoutEnlargement: true })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  await readSquareCode({ dots: new Uint8Array(data), width: info.width, height: info.height })
}

async function commit(files: Buffer[]): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    const { rows } = await client.query<{ id: string }>(
      'INSERT INTO bench_case VALUES (gen_random_uuid(), $1) RETURNING id',
      [words],
    )
    for (const file of files)
      await client.query('INSERT INTO bench_file VALUES ($1, $2)', [rows[0]!.id, file])
    await client.query('COMMIT')
  } finally {
    client.release()
  }
}
