/** The path to go on to, if it is one of this site and nothing else: an address that came from outside never leads away from here. */
export function localPath(text: unknown, otherwise = '/'): string {
  return typeof text === 'string' && text.length <= 500 && /^\/(?![/\\])[\x21-\x7e]*$/.test(text) && !text.includes('\\') ? text : otherwise
}
