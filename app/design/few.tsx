/** Stands where a number would point to somebody. Never 0, never a dash, never an empty cell. */
export const Few = () => <span className="ct-few">Too few families so far</span>
