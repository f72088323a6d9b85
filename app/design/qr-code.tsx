import encodeQR from 'qr'

/** A picture of the text for a phone's camera, black on white in every light. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const rows = encodeQR(text, 'raw', { border: 3 })
  const path = rows
    .map((row, y) =>
      runsOf(row)
        .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
        .join(''),
    )
    .join('')
  return (
    <svg className="ct-qr" viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path d={path} />
    </svg>
  )
}

/** Where dark squares stand side by side: from where, and how many. */
function runsOf(row: readonly boolean[]) {
  const runs: [start: number, length: number][] = []
  for (const [x, dark] of row.entries()) {
    const open = runs.at(-1)
    if (dark && open && open[0] + open[1] === x) open[1] += 1
    else if (dark) runs.push([x, 1])
  }
  return runs
}
