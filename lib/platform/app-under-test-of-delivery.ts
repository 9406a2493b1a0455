// What delivery.db.test.ts loads once its stand-in providers are listening.
export { db } from './db'
export { deliverMessage } from './deliver-message'
export { noteDelivery } from './note-delivery'
export { queueMessage } from './outbox'
export { requeueStuck } from './requeue-stuck'
export { inTransaction } from './transaction'
