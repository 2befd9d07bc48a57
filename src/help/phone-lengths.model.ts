/** How mobile numbers begin, behind the country's code, where that tells them from landlines. */
export const mobilePrefixes: Readonly<Record<string, RegExp>> = {
  33: /^[67]/,
  34: /^[67]/,
  44: /^7/,
  61: /^4/,
  81: /^[789]0/,
  82: /^1/,
  86: /^1[3-9]/,
  351: /^9/,
  966: /^5/,
};

/**
 * How many digits follow a country's code, of numbers of people and offices, shortest and longest: from
 * the national plans that the ITU publishes (E.129). Only for plans with few lengths; where one is not
 * listed, or has every length, the limits of ITU-T E.164 count.
 */
export const nationalLengths: Readonly<Record<string, readonly [least: number, most: number]>> = {
  // Arabic: Egypt, Morocco, Algeria, Tunisia, the Gulf, Jordan, Palestine.
  20: [8, 10],
  212: [9, 9],
  213: [8, 9],
  216: [8, 8],
  962: [8, 9],
  965: [8, 8],
  966: [9, 9],
  968: [8, 8],
  970: [8, 9],
  971: [8, 9],
  973: [8, 8],
  974: [8, 8],
  // Chinese: the mainland, Hong Kong, Macao, Taiwan, Singapore.
  65: [8, 8],
  86: [10, 11],
  852: [8, 8],
  853: [8, 8],
  886: [8, 9],
  // English: North America, South Africa, Great Britain, Australia, New Zealand, India.
  1: [10, 10],
  27: [9, 9],
  44: [9, 10],
  61: [9, 9],
  64: [8, 10],
  91: [10, 10],
  // Spanish: Spain, Peru, Mexico, Argentina, Chile, Colombia, Venezuela.
  34: [9, 9],
  51: [8, 9],
  52: [10, 10],
  54: [10, 11],
  56: [9, 9],
  57: [10, 10],
  58: [10, 10],
  // French, Japanese, Korean, Portuguese, Russian, Ukrainian.
  33: [9, 9],
  81: [9, 10],
  82: [8, 10],
  55: [10, 11],
  351: [9, 9],
  7: [10, 10],
  380: [9, 9],
};
