import { deliveryReports } from '../delivery-reports'
import { env } from '@/lib/platform/env'

/** The gateway reports what became of a message. */
export const POST = deliveryReports('SMS', env.SMS_GATEWAY_TOKEN)
