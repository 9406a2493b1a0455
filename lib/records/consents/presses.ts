/** What a button on one consent posts as «viec». */
export const consentPresses = { accept: 'nhan', refuse: 'tu-choi', end: 'thoi' } as const
