import { spawn } from 'node:child_process'
import packageFile from '@/package.json'
import { shown, atMost, type Figure } from '../report'
import { residentMegabytes } from '../resident'

const MOST_MB = 512
const SAMPLE_MS = 100

type Told = { seconds: number; peak: number; out: string }

/** `npm run import`, as an operator would: how long, in how much memory, and what it said. */
export function timedImport(kind: string, place: string): Promise<Told> {
  const [, ...script] = packageFile.scripts.import.split(' ')
  const started = performance.now()
  const child = spawn(process.execPath, [...script, kind, place], { stdio: 'pipe' })
  let [peak, out] = [0, '']
  const sampling = setInterval(
    () => (peak = Math.max(peak, residentMegabytes(child.pid!, 'VmHWM') || 0)),
    SAMPLE_MS,
  )
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (words) => (out += words))
  return new Promise((resolve, reject) =>
    child.once('close', (code) => {
      clearInterval(sampling)
      if (code !== 0) return reject(new Error(out))
      resolve({ seconds: (performance.now() - started) / 1000, peak, out: out.trim() })
    }),
  )
}

type Counted = { rows: string; one: string; count: number; mostSeconds: number }

export function figuresOf(
  { rows, one, count, mostSeconds }: Counted,
  { seconds, peak, out }: Told,
): Figure[] {
  console.log(out)
  const name = `Nạp ${shown(count, rows)}`
  return [
    { name, ours: shown(seconds, 's'), ...atMost(mostSeconds, seconds, 's') },
    { name: `${name}: mỗi giây`, ours: shown(count / seconds, one), ...untold },
    { name: `${name}: bộ nhớ`, ours: shown(peak, 'MB'), ...atMost(MOST_MB, peak, 'MB') },
  ]
}

const untold = { limit: '', ratio: '', target: '', isMet: null }
