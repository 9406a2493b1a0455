// What limits.db.test.ts loads once its own limits are set.
export { pool } from './db'
export { findHealth } from './find-health'
export { openPool } from './open-pool'
