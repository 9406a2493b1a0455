import 'server-only'
import { inspect } from 'node:util'
import { DatabaseError } from 'pg'
import { Prisma } from '@/prisma/client/client'

type Facts = { code?: string; table?: string; column?: string; constraint?: string }
type AdapterFacts = { originalCode?: string; table?: string; constraint?: object }

/**
 * A fault as it may stand in a log. PostgreSQL repeats the row that failed («Key (phone)=(…) already exists»), Prisma
 * what was asked: of those only names of ours and the place in the code are told.
 */
export function describeFault(fault: unknown): string {
  if (!(fault instanceof Error)) return typeof fault
  if (fault instanceof DatabaseError) return harmless(fault, fault, /".*"/s)
  if (fault instanceof Prisma.PrismaClientValidationError) return harmless(fault, {}, /".*"/s)
  if (isOfPrisma(fault)) return harmless(fault, factsOf(fault), /["`].*["`]/s)
  const parts: unknown[] = fault instanceof AggregateError ? fault.errors : []
  return [fault.stack ?? fault.name, ...parts.map(describeFault)].join('\n')
}

/** Without the place in the code: for what comes from outside, whoever asked. */
export const nameFault = (fault: unknown): string => describeFault(fault).split('\n', 1)[0]!

type OfPrisma = Prisma.PrismaClientKnownRequestError | Prisma.PrismaClientUnknownRequestError

const isOfPrisma = (fault: Error): fault is OfPrisma =>
  fault instanceof Prisma.PrismaClientKnownRequestError ||
  fault instanceof Prisma.PrismaClientUnknownRequestError

function factsOf(fault: OfPrisma): Facts {
  if (!('code' in fault)) return {}
  const adapter = fault.meta?.driverAdapterError as { cause?: AdapterFacts } | undefined
  const { originalCode, table, constraint } = adapter?.cause ?? {}
  return {
    code: [fault.code, originalCode].filter(Boolean).join('/'),
    table: table ?? (fault.meta?.modelName as string | undefined),
    constraint: constraint && Object.values(constraint).join(),
  }
}

function harmless(fault: Error, { code, ...names }: Facts, quoted: RegExp): string {
  const { name, message, stack = '' } = fault
  const { table, column, constraint } = names
  const { digest } = fault as { digest?: string } // Next's: it stands on the page of the fault
  const told = Object.entries({ table, column, constraint, digest })
    .filter(([, value]) => value)
    .map(([what, value]) => ` [${what} ${value}]`)
  const start = stack.indexOf(message)
  const frames = start < 0 ? '' : stack.slice(start + message.length)
  const words = message.replace(quoted, '…').trim()
  return `${[name, code].filter(Boolean).join(' ')}: ${words}${told.join('')}${frames}`
}

const ofDatabase = [
  DatabaseError,
  Prisma.PrismaClientKnownRequestError,
  Prisma.PrismaClientUnknownRequestError,
  Prisma.PrismaClientValidationError,
]

// Next and Node print a fault by inspecting it; also one that is the cause of another.
for (const { prototype } of ofDatabase)
  Object.assign(prototype, {
    [inspect.custom](this: Error) {
      return describeFault(this)
    },
  })
