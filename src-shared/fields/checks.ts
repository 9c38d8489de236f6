/** What is wrong with what one types into a field, in a sentence; undefined where nothing is. */

/** An e-mail address as it is kept, or null when it cannot be one. */
export function emailOf(text: string): string | null {
  const address = text.trim().replace(/^mailto:/i, '')
  return /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]{2,}$/u.test(address) ? address : null
}

export function checkEmail(text: string): string | undefined {
  if (text.trim() === '' || emailOf(text) !== null) return undefined
  return 'This is not an e-mail address yet, such as anna@example.com.'
}

export function checkPhone(text: string): string | undefined {
  if (text.trim() === '') return undefined
  const digits = text.replace(/\D/g, '').length
  if (digits < 3) return 'A phone number has at least three digits.'
  return digits > 20 ? 'A phone number has at most 20 digits.' : undefined
}

export function checkWebsite(text: string): string | undefined {
  if (text.trim() === '' || /^(https?:\/\/)?[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/iu.test(text.trim()))
    return undefined
  return 'This is not a web address yet, such as example.com.'
}

export function checkName(text: string): string | undefined {
  return text.trim() === '' ? 'A name is needed.' : undefined
}
