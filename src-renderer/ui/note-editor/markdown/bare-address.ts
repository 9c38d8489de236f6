const bare = /^(?:https?:\/\/|www\.)[^\s<>()*_~`[\]\\&'",;!|]*/

/**
 * The address with which a text begins, written without brackets, or null. Narrower than what the web allows: it
 * never takes in a sign that could be Markdown, and no full stop or colon at its end.
 */
export function bareAddress(text: string): string | null {
  const found = bare.exec(text)?.[0].replace(/[.:?]+$/, '')
  return found && /^(https?:\/\/|www\.)./.test(found) && /[\p{L}\p{N}/=#%+-]$/u.test(found) ? found : null
}
