import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { pool } from '@/lib/platform/database/db'
import { aTypedDraft } from '@/lib/registration/fixtures'
import { aPrintedDeclaration } from '@/lib/registration/printed/printed-declaration-fixtures'
import { barePdf } from './pdf'

// The limit of a registration: two photographs made small, one paper drawn and all of it committed, by the libraries alone.

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
