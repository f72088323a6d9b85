/** The rules of the guard, as data. An area may ask for more than the defaults, never for less: see `guardRules`. */
export interface GuardRules {
  /** Nothing is parted further where fewer people are than this. GP Patient Survey and Ofsted Parent View: 10; ONS Secure Research Service: 10. */
  readonly leastBase: number
  /** A count below this is hidden, nought too. GP Patient Survey: 1 to 4 hidden; Friends and Family Test, Culture Amp: fewer than 5. */
  readonly leastCount: number
  /** What is left of a group without the counted ones is hidden below this, so that "all of them said so" tells of nobody. Culture Amp: 5. */
  readonly leastRemainder: number
  /** How far apart the least and the greatest value are at least that anybody can reckon for a hidden figure (interval protection, after Statistics Norway's GaussSuppression). */
  readonly leastWidth: number
  /** So many new answers at least before anything new is told. With fewer one known person's answer can be read off the difference. */
  readonly leastNew: number
  /** Counts are shown to the nearest multiple: 1 is exact. NHS Digital (hospital and child measurement figures) and OpenSAFELY: 5. */
  readonly roundTo: 1 | 5
  /** A percentage is worked out from this many people on, from the counts as shown, in whole numbers. */
  readonly leastForPercent: number
}

/** What every area has at least. */
export const LEAST_RULES: GuardRules = {
  leastBase: 10,
  leastCount: 5,
  leastRemainder: 5,
  leastWidth: 5,
  leastNew: 10,
  roundTo: 1,
  leastForPercent: 30,
}

/** The rules of an area that asks for more in some of them. Throws when one asks for less than the defaults or is no whole number. */
export function guardRules(stricter: Partial<GuardRules> = {}): GuardRules {
  const rules = { ...LEAST_RULES, ...stricter }
  for (const [name, value] of Object.entries(rules)) {
    const least = LEAST_RULES[name as keyof GuardRules]
    if (!Number.isSafeInteger(value) || value < least) throw new Error(`The guard's ${name} may not be below ${least}`)
  }
  if (rules.roundTo !== 1 && rules.roundTo !== 5) throw new Error('The guard rounds to 1 or to 5')
  return rules
}
