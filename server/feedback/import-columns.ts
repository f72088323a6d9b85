/** Which cell of a row holds the column of this name, with the option that names it. Refuses (Error) a name that no column or more than one has. */
export function columnNamed(columns: string[], option: string, name: string): number {
  const at = columns.indexOf(name.trim())
  if (at < 0) throw new Error(`--${option}: there is no column “${name}”. The columns are: ${columns.join(', ')}`)
  if (columns.indexOf(name.trim(), at + 1) >= 0) throw new Error(`--${option}: more than one column is called “${name}”`)
  return at
}

/** The same for an option that may be left out. */
export const columnIfNamed = (columns: string[], option: string, name: string | undefined): number | undefined =>
  name === undefined ? undefined : columnNamed(columns, option, name)
