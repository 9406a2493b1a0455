/** A CMND has nine digits; it has had no value since 01/01/2025. */
export const isOldCard = (idNumber: string): boolean => /^\d{9}$/.test(idNumber)
