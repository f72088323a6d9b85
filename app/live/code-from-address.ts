const FIVE_WORDS = /^#([a-z]+(?:-[a-z]+){4})$/

/**
 * The picture on a receipt leads to `/trace#five-plain-words-like-these`. What stands behind the # is never sent anywhere: here it is put
 * into the field, if there is one, and taken out of the address.
 */
export function codeFromAddress(field: HTMLInputElement | null) {
  const [, words] = FIVE_WORDS.exec(location.hash) ?? []
  if (!words) return
  if (field && field.value === '') field.value = words.replaceAll('-', ' ')
  history.replaceState(history.state, '', location.pathname + location.search)
}
