/** Languages that are written from right to left. */
export const RTL: RegExp = /^(?:ar|fa|he|ur)\b/;
