import { loadData } from './load-data'

/** The groups in which costs are shown (Tiền khám, Chiếu chụp …), and the MA_NHOM that belong to each. */
type CostGroup = { key: string; label: string; groups: readonly string[] }

export const costGroups: readonly CostGroup[] = loadData('cost-groups').map((row) => ({
  key: row.key!,
  label: row.label!,
  groups: row.groups!.split(';'),
}))

/** The key of the group that a MA_NHOM is shown in. */
export const costGroupOf: ReadonlyMap<string, string> = new Map(
  costGroups.flatMap(({ key, groups }) => groups.map((group) => [group, key] as const)),
)
