export { deleteKeysUnseenSince } from './repository'
