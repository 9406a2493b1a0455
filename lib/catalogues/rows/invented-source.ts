/** What an invented row says of its own source, in the data as on the screen. */
export const INVENTED_SOURCE = 'Dữ liệu mẫu, không có thật'
