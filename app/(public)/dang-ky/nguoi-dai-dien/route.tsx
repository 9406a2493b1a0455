import { plainStep } from '../plain-step'

const step = plainStep('representative')

export const GET = step.GET
export const POST = step.POST
