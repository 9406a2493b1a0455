/**
 * Below a picture, by the width of its column: the lines that scripts need for their controls, so that nothing moves when these come.
 * Where no scripts run the page takes no more than its own.
 */
export const pictureRoom =
  'min-h-35 noscript:min-h-0 @min-[23rem]:min-h-26 @min-[31rem]:min-h-17 pointer-coarse:min-h-47 pointer-coarse:@min-[23rem]:min-h-35 pointer-coarse:@min-[31rem]:min-h-23'
