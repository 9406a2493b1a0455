import type { Job } from '../life/spell'
import type { Disease } from '../words/diseases'

/** What led somebody to a hospital. */
export type Illness = {
  disease: Disease
  /** Of coming: `2026-10-12`. */
  day: string
  nights: number
  /** Leave from work that a paper is given for; null where there is none. */
  leave: { from: string; to: string; days: number; serial: string; job: Job } | null
  /** When one is to come again; empty where that is not said. */
  nextOn: string
}
