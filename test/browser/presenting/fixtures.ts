/** The fixture decks as a person would pick them. */
export async function fixture(name: string): Promise<File> {
  const answer = await fetch(`/test/files/decks/${name}`)
  if (!answer.ok) throw new Error(`No fixture ${name}: ${answer.status}`)
  const bytes = await answer.arrayBuffer()
  return new File([bytes], name.replace(/^.*\//, ''))
}

export const reading = () => ({ signal: new AbortController().signal, onProgress: () => {} })

/** The same text in the file's own bytes, whatever the server makes of its type. */
export const textFile = (name: string, text: string) => new File([text], name)
