/** Objects of health insurance: the first two letters of a card's number (QĐ 1351/QĐ-BHXH of 2015, and those added in 2024). */
export const objectCodes = new Set(
  `DN HX CH NN TK HC XK HT TB NO CT XB TN CS QN CA CY XN MS CC CK CB KC HD TE BT HN DT DK XD TS TC TQ TA TY HG LS PV CN HS SV
   GB GD AK LH TG DS HK ND TH TV TD TU BA`.split(/\s+/),
)
