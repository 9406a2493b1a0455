import { deliveryReports } from '../../sms/delivery-reports'
import { env } from '@/lib/platform/env'

/** The gateway reports what became of a call. */
export const POST = deliveryReports('VOICE', env.VOICE_GATEWAY_TOKEN)
