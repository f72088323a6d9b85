const zone = { timeZone: 'Europe/London' } as const
const dayOnly = new Intl.DateTimeFormat('en-GB', { ...zone, weekday: 'long', day: 'numeric', month: 'long' })
const withYear = new Intl.DateTimeFormat('en-GB', { ...zone, day: 'numeric', month: 'long', year: 'numeric' })
const hourOnly = new Intl.DateTimeFormat('en-GB', { ...zone, hour: 'numeric', hourCycle: 'h12' })
const minuteOnly = new Intl.DateTimeFormat('en-GB', { ...zone, hour: 'numeric', minute: '2-digit', hourCycle: 'h12' })
const shortDay = new Intl.DateTimeFormat('en-GB', { ...zone, day: 'numeric', month: 'short' })

/** "Wednesday 18 November": for what is of this year and near. */
export const dayInWords = (at: string) => dayOnly.format(new Date(at)).replace(',', '')
/** "18 November 2026". */
export const dateInWords = (at: string) => withYear.format(new Date(at))
/** "Wednesday 18 November, about 11 pm": as fine as anything is kept that a family did. */
export const hourInWords = (at: string) => `${dayInWords(at)}, about ${hourOnly.format(new Date(at))}`
/** "18 Nov, 11 pm": the same for a narrow list. */
export const hourInShort = (at: string) => `${shortDay.format(new Date(at))}, ${hourOnly.format(new Date(at))}`
/** "18 November 2026, 9.40 am": for what was done in a role. */
export const momentInWords = (at: string) => `${dateInWords(at)}, ${timeInWords(at)}`
/** "9.40 am". */
export const timeInWords = (at: string) => minuteOnly.format(new Date(at)).replace(':', '.')
