/** An exact rational number, in lowest terms, its lower part positive. */
export type Fraction = readonly [upper: bigint, lower: bigint]

export const whole = (value: number): Fraction => [BigInt(value), 1n]

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b))

function lowest(upper: bigint, lower: bigint): Fraction {
  const divisor = gcd(upper, lower) * (lower < 0n ? -1n : 1n)
  return [upper / divisor, lower / divisor]
}

export const minus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => lowest(a * d - c * b, b * d)
export const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => lowest(a * c, b * d)
export const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => lowest(a * d, b * c)
export const isNought = ([upper]: Fraction) => upper === 0n
