import 'server-only'
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { CommandAnswer } from '@/lib/platform/command-answer'
import { claimsLines } from './claims-words'
import { noneTried } from './claims/tried-claims'
import { runClaims, type ClaimsOutcome } from './run-claims'

/** One file, or those of a folder in the order of their names: a file that can't be read does not keep the next from being read. */
export async function runClaimsCommand(
  place: string,
  actor: string,
  isDryRun: boolean,
): Promise<CommandAnswer> {
  const files = filesOf(place)
  if (files.length === 0) return { exitCode: 2, lines: [`Không có tệp XML nào trong ${place}.`] }
  const tried = noneTried()
  const lines: string[] = []
  let isWhole = true
  for (const file of files) {
    const fileName = path.basename(file)
    const asked = { kind: 'claims', source: file, fileName, actor, isDryRun } as const
    const outcome = await runClaims(asked, tried)
    isWhole &&= isComplete(outcome)
    lines.push(...claimsLines(fileName, outcome, isDryRun))
  }
  return { exitCode: isWhole ? 0 : 1, lines }
}

const isComplete = (outcome: ClaimsOutcome): boolean =>
  outcome.state === 'done' && outcome.counts.refused === 0 && outcome.end.kind === 'end'

function filesOf(place: string): string[] {
  if (statSync(place).isFile()) return [place]
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.xml$/i.test(entry.name))
    .map(({ name }) => path.join(place, name))
    .sort((one, other) => (one < other ? -1 : 1))
}
