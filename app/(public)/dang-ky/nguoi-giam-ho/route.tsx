import { plainStep } from '../plain-step'

const step = plainStep('guardian')

export const GET = step.GET
export const POST = step.POST
