/** The import's sentences. */
import type { DecodeProblem, Encoding } from '../../importing/decode.ts'
import type { Match } from '../../importing/matching.ts'
import type { System } from '../../importing/recognise.ts'
import type { TableProblem } from '../../importing/table.ts'

export type FileProblem =
  | DecodeProblem
  | TableProblem
  | { kind: 'too-large'; megabytes: number }
  | { kind: 'search-not-ready' }

export function sayProblem(problem: FileProblem, fileName: string): string {
  switch (problem.kind) {
    case 'empty':
      return `“${fileName}” is empty. Export it again and choose the new file.`
    case 'not-text':
      return `“${fileName}” is not a table of text. Save it as CSV in the program that made it, then choose that file.`
    case 'wrong-encoding':
      return `“${fileName}” cannot be read as ${encodingNames[problem.encoding]}. Choose another encoding.`
    case 'no-table':
      return `No table was found in “${fileName}”. The first line has to be the headings.`
    case 'no-rows':
      return `“${fileName}” has headings but no rows below them.`
    case 'too-large':
      return `“${fileName}” has ${problem.megabytes} MB; 100 MB is the most. Split it and import the parts one after the other.`
    case 'search-not-ready':
      return 'Duplicates cannot be looked for yet, because search is still being prepared. Try again in a moment.'
  }
}

export const encodingNames: Record<Encoding, string> = {
  'utf-8': 'Unicode (UTF-8)',
  'utf-16le': 'Unicode (UTF-16)',
  'utf-16be': 'Unicode (UTF-16, big-endian)',
  'utf-32le': 'Unicode (UTF-32)',
  'utf-32be': 'Unicode (UTF-32, big-endian)',
  'windows-1252': 'Western Europe (Windows-1252)',
  'windows-1250': 'Central Europe (Windows-1250)',
  'windows-1251': 'Cyrillic (Windows-1251)',
}

export const systemNames: Record<System, string> = {
  salesforce: 'Salesforce Data Loader',
  'salesforce-report': 'a Salesforce report',
  hubspot: 'HubSpot',
  google: 'Google Contacts',
  outlook: 'Outlook',
  thunderbird: 'Thunderbird',
  other: 'another program',
}

export const matchWords: Record<Match['why'], string> = {
  'same-origin': 'Imported before',
  'same-email': 'Same e-mail',
  'same-name': 'Same name',
  'similar-name': 'Similar name',
  'same-website': 'Same website',
}
