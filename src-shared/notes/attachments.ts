import type { FileReference } from '../fields/record.ts'

const picture = /!\[(?:\\.|[^\\\]])*\]\(asset:([0-9a-f]{64})\)/g

/** The assets that a text shows, in the order in which they stand. */
export function picturesIn(markdown: string): string[] {
  return [...new Set([...markdown.matchAll(picture)].map(([, assetId = '']) => assetId))]
}

/**
 * The note's attachments as its text now has them. `known` are those that were ever in it or were added to it;
 * a file that the text never showed (a voice memo) stays.
 */
export function attachmentsOf(
  markdown: string,
  before: readonly FileReference[],
  known: ReadonlyMap<string, FileReference>,
): FileReference[] {
  const shown = picturesIn(markdown)
  const here = new Set(shown)
  const others = before.filter(({ assetId, type }) => !here.has(assetId) && !type.startsWith('image/'))
  return [...shown.flatMap((assetId) => known.get(assetId) ?? []), ...others]
}
