import * as z from 'zod'

type Service = { url: string; token: string }

const LEAST_TOKEN = 16

/** `00040 https://one.example token, efy https://other.example token`: services of one kind by their codes, each with a token of its own. */
export const servicesSchema = z
  .string()
  .default('')
  .transform((text, context): Map<string, Service> => {
    const lines = text
      .split(',')
      .map((line) => line.trim())
      .filter(Boolean)
    const services = lines.map((line): [string, Service] => {
      const [code = '', url = '', token = '', ...rest] = line.split(/\s+/)
      if (!z.url().safeParse(url).success || token.length < LEAST_TOKEN || rest.length > 0)
        context.addIssue(
          `names «${code}» wrongly: write code address token, the token of ${LEAST_TOKEN} letters or more`,
        )
      return [code, { url, token }]
    })
    const differing = (of: (one: (typeof services)[number]) => string) =>
      new Set(services.map(of)).size
    if (differing(([code]) => code) < services.length) context.addIssue('has one code twice')
    if (differing(([, { token }]) => token) < services.length)
      context.addIssue('has one token twice: whose word is whose would be open')
    return new Map(services)
  })
