import { isSince, claimVersions, type ClaimVersion } from '../tables/claim-version'
import { readCondition, type Condition } from '../tables/condition'
import { loadData } from '../tables/load-data'
import { readFormula, type Formula } from './formula'

/** A rule of money of one version: a field of a table, and the formulas of which one must give its value. */
export type MoneyRule = {
  id: string
  table: string
  target: string
  level: 'error' | 'warning'
  ways: readonly { formula: Formula; when: Condition }[]
}

const rows = loadData('formulas')

/** The rules in their order, by version and table. */
const rules = new Map(claimVersions.map((version) => [version, rulesOf(version)]))

export const moneyRules = (version: ClaimVersion, table: string): readonly MoneyRule[] =>
  rules.get(version)!.get(table) ?? []

function rulesOf(version: ClaimVersion): Map<string, MoneyRule[]> {
  const byTable = new Map<string, MoneyRule[]>()
  const inForce = rows.filter(
    ({ from, until }) =>
      isSince(version, from as ClaimVersion) && (!until || isSince(until as ClaimVersion, version)),
  )
  for (const id of new Set(inForce.map((row) => row.id!))) {
    const rule = ruleOf(
      id,
      inForce.filter((row) => row.id === id),
    )
    byTable.set(rule.table, [...(byTable.get(rule.table) ?? []), rule])
  }
  return byTable
}

function ruleOf(id: string, ways: Record<string, string>[]): MoneyRule {
  const [{ table, target, level } = {}] = ways
  return {
    id,
    table: table!,
    target: target!,
    level: level === 'error' ? 'error' : 'warning',
    ways: ways.map(({ formula, when }) => ({
      formula: readFormula(formula!),
      when: when ? readCondition(when) : () => true,
    })),
  }
}
