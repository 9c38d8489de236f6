/** A sentence for each thing that can be wrong with a picked file: what is wrong, and what to do. */
import type { AssetProblem, WriteProblem } from '../../database/contract.ts'
import type { FileProblem } from './contract.ts'

const sentences: Record<FileProblem['kind'], (file: string) => string> = {
  'not-pdf': (file) =>
    `“${file}” is not a PDF, whatever its name says. Export it as PDF again and pick that.`,
  damaged: (file) => `“${file}” is damaged and cannot be opened. Export it again, or take another copy.`,
  'password-needed': (file) => `“${file}” is protected. Type its password to read it.`,
  'password-wrong': (file) => `That is not the password of “${file}”. Try again.`,
  'no-pages': (file) => `“${file}” has no pages.`,
  'not-a-picture': (file) => `“${file}” is not a picture that can be shown, or it is damaged.`,
  'unknown-type': (file) =>
    `“${file}” is of a kind that cannot become slides. PDF, Markdown, PNG, JPEG, WebP, SVG and GIF can.`,
  'too-large': (file) =>
    `“${file}” is too large. A file may have up to 500 MB, a picture up to 268 megapixels.`,
  empty: (file) => `“${file}” is empty.`,
  'not-text': (file) => `“${file}” is not a text in UTF-8. Save it as UTF-8 and pick it again.`,
  'second-markdown': (file) => `“${file}” was left out: import one Markdown deck at a time.`,
  'too-many-slides': (file) => `“${file}” was left out from the 2,000th slide on. A deck holds up to 2,000.`,
  'not-readable': (file) => `“${file}” can no longer be read. Was it moved, or the disk taken out?`,
}

export function sayFileProblem(problem: FileProblem): string {
  return sentences[problem.kind](problem.file)
}

/** Why a deck that was read could not be kept. */
export function sayKeepProblem(problem: AssetProblem | WriteProblem): string {
  switch (problem.kind) {
    case 'too-large':
      return 'One of the files is too large to be kept. Nothing was imported.'
    case 'disk-full':
      return 'This laptop’s disk is full. Nothing was imported; free some space and import again.'
    case 'read-only':
      return 'Roadbook is open in another window, which does the writing. Import the deck there.'
    case 'not-valid':
      return `The deck could not be kept: ${problem.field} ${problem.reason}. Nothing was imported.`
    case 'not-saved':
      return `The deck could not be kept: ${problem.reason}. Nothing was imported.`
  }
}
