/** The page on which a day of the postman is chosen; bringing the form oneself is posted below it. */
export const pickupHref = '/ho-so/buu-dien'
export const bringHref = `${pickupHref}/mang-den`
