import type { CostLine } from '@/lib/claims/claim/cost-line'
import type { TestResult } from '@/lib/claims/claim/papers'

type Named = Pick<CostLine, 'kind' | 'code' | 'name'>

/**
 * What a result is of: as the hospital called it, else what it called the service with this code in the same visit; a code only where
 * nothing names it.
 */
export function nameOfTest(test: TestResult, lines: readonly Named[]): string {
  if (test.name) return test.name
  const service = lines.find(
    ({ kind, code }) => kind === 'service' && code !== '' && code === test.service,
  )
  return service?.name || test.service || test.code
}
