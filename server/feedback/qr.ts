import encodeQR from 'qr'

/** White modules around the code, as many as the standard asks for. */
const QUIET_MODULES = 4

/**
 * A QR code as one SVG path in a square view box, one unit to a module: draw `<svg viewBox><path d={path} /></svg>` in black on white,
 * without any style in it. Survives a fold or a stain over a seventh of it.
 */
export function qrSvg(text: string): { viewBox: string; path: string } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_MODULES })
  const path = rows.flatMap((row, y) => runsOf(row).map(({ x, length }) => `M${x} ${y}h${length}v1h-${length}z`))
  return { viewBox: `0 0 ${rows.length} ${rows.length}`, path: path.join('') }
}

/** The dark stretches of a row. */
function runsOf(row: boolean[]) {
  const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []))
  return starts.map((x) => ({ x, length: row.slice(x).concat(false).indexOf(false) }))
}
