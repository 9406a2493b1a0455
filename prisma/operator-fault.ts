/** What went wrong with a command, for whoever runs the portal. Prisma tells a table that is not there in its own words. */
export function operatorFault(fault: unknown): string {
  const { code, message } = fault as { code?: string; message?: string }
  if (code === 'P2021' || code === '42P01')
    return 'Chạy npm start một lần trước: cơ sở dữ liệu này chưa được dựng.'
  return message ?? String(fault)
}
