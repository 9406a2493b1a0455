/** What is longer ago is no news: nobody gets a flood when old records come in. */
export const RECENT_DAYS = 30
